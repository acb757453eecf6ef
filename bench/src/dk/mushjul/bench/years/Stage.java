package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.Participants;
import dk.mushjul.conversation.process.OwnTalk;
import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.organisation.Directory;
import dk.mushjul.retention.Preview;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheels;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where everything is that can happen. */
final class Stage {

  private final ApplicationContext application;
  private final House house;
  private final Desks desks;
  private final Chance chance;
  private final Talks talks;
  private final Browser browser;

  Stage(ApplicationContext application, House house, Desks desks, Chance chance) {
    this.application = application;
    this.house = house;
    this.desks = desks;
    this.chance = chance;
    this.talks = new Talks(bean(Conversations.class), bean(JdbcClient.class), desks, chance);
    this.browser = new Browser(application);
  }

  /** Everything that can happen. */
  Happenings everything() {
    var conversations = bean(Conversations.class);
    var jdbc = bean(JdbcClient.class);
    var all = pages();
    all.add(new Staff(house, jdbc, chance).happenings());
    all.add(new Absences(house, conversations, chance, desks::today).happenings());
    all.add(new HrForms(bean(Directory.class), house, desks, chance).happenings());
    return all;
  }

  /** What the same people in the same places do. */
  Happenings pages() {
    var wheels = bean(Wheels.class);
    var windows = bean(UnitWindows.class);
    var guests = bean(Participants.class);
    var all = new Happenings(chance);
    all.add(new Dates(wheels, windows, talks, house, desks, chance).happenings());
    all.add(new Times(application, talks, desks, chance).happenings());
    all.add(new Moves(bean(PlanMany.class), talks, desks, chance).happenings());
    all.add(new Company(guests, talks, browser, house, chance).happenings());
    all.add(new Agreements(application, talks, browser, desks, chance).happenings());
    all.add(new StandIns(application, talks, browser, desks, chance).happenings());
    all.add(new OwnPages(talks, browser, chance).happenings());
    all.add(new OwnTalks(bean(OwnTalk.class), talks).happenings());
    all.add(new Deletion(bean(Preview.class), bean(JdbcClient.class), desks).happenings());
    return all;
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
