package dk.mushjul.conversation;

import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is away today, whoever returns first before the others, and who is known to be away later,
 * whoever leaves first before the others.
 */
@Component
public class AbsentPeople {

  /** How many of each stand on a page. */
  public static final int AT_A_TIME = 50;

  private static final Set<WheelState> CALLING = Set.of(WheelState.BRIEFING, WheelState.RUNNING);

  private static final String PAGES =
      """
      with found as (
        select e.*, u.name as unit_name, coalesce(e.absent_from > :today, false) as ahead
        from mushjul.employee e join mushjul.unit u on u.unit_id = e.unit_id
        where e.status <> 'left'
          and (e.absent_from is not null or e.absent_to is not null or e.status = 'leave')
          and coalesce(e.absent_to >= :today, true)
          and concat_ws(' ', e.employee_id, e.name, u.name) ilike :like escape '!'
      ),
      numbered as (
        select found.*, (count(*) over (partition by ahead))::int as total,
          row_number() over (partition by ahead order by
            case when ahead then absent_from end, absent_to, name, employee_id) - 1 as nth
        from found
      )
      select p.employee_id as absent, p.name, p.unit_name, p.absent_from, p.absent_to, p.ahead,
        p.total, p.conversation_unit_id,
        p.manager_id is null or exists (
          select from mushjul.unit_round r
          join mushjul.conversation called on called.unit_round_id = r.id
          where r.wheel_id = :wheel and r.unit_id = p.conversation_unit_id) as passed_over,
        talk.*
      from numbered p
      left join lateral (
        select w.id as year, c.*
        from mushjul.wheel w
        left join mushjul.conversation c on c.wheel_id = w.id and c.employee_id = p.employee_id
        where w.id = :wheel or c.state not in ('MEDIATED', 'POSTPONED', 'ENDED')) talk on true
      where p.nth / :most = least(case when p.ahead then :page_ahead else :page_today end,
        (p.total - 1) / :most)
      order by p.nth, talk.year desc
      """;

  private final JdbcClient jdbc;
  private final Wheels wheels;
  private final Clock clock;

  AbsentPeople(JdbcClient jdbc, Wheels wheels, Clock clock) {
    this.jdbc = jdbc;
    this.wheels = wheels;
    this.clock = clock;
  }

  /** A page of those who are away, and one of those who will be. */
  public record Pages(Page today, Page ahead) {}

  /**
   * Some of many.
   *
   * @param number of this page, from 0
   * @param total how many people there are on all pages
   */
  public record Page(List<AbsentPerson> people, int number, int total) {

    /** Whether others come after these. */
    public boolean hasNext() {
      return (number + 1) * AT_A_TIME < total;
    }

    /** How many pages there are. */
    public int pages() {
      return (total + AT_A_TIME - 1) / AT_A_TIME;
    }
  }

  /** Somebody with one conversation at most. */
  private record Found(String id, AbsentPerson person, boolean ahead, int total) {}

  /** Those with the text in id, name or unit. The last page stands for all that come after it. */
  public Pages find(String text, int today, int ahead) {
    var wheel = wheels.newest().orElse(null);
    var found =
        jdbc.sql(PAGES)
            .param("today", LocalDate.now(clock))
            .param("like", "%" + text.strip().replaceAll("([!%_])", "!$1") + "%")
            .param("wheel", wheel == null ? "" : wheel.id())
            .param("most", AT_A_TIME)
            .param("page_today", today)
            .param("page_ahead", ahead)
            .query((row, number) -> found(row, wheel))
            .list();
    return new Pages(page(found, false, today), page(found, true, ahead));
  }

  private static Page page(List<Found> all, boolean ahead, int asked) {
    var found = all.stream().filter(one -> one.ahead() == ahead).toList();
    var total = found.isEmpty() ? 0 : found.get(0).total();
    var last = Math.max(0, (total - 1) / AT_A_TIME);
    return new Page(people(found), Math.min(asked, last), total);
  }

  private static List<AbsentPerson> people(List<Found> found) {
    var people = new LinkedHashMap<String, AbsentPerson>();
    for (var one : found) {
      people.merge(one.id(), one.person(), (before, more) -> before.with(more.talks()));
    }
    return List.copyOf(people.values());
  }

  private static Found found(ResultSet row, Wheel wheel) throws SQLException {
    var person =
        new AbsentPerson(
            row.getString("name"),
            row.getString("unit_name"),
            row.getObject("absent_from", LocalDate.class),
            row.getObject("absent_to", LocalDate.class),
            talks(row, wheel));
    return new Found(row.getString("absent"), person, row.getBoolean("ahead"), row.getInt("total"));
  }

  /** What is done of an earlier wheel is told no more. */
  private static List<AbsentPerson.Talk> talks(ResultSet row, Wheel newest) throws SQLException {
    var year = row.getString("year");
    if (year == null) {
      return List.of();
    }
    var talk = talk(row, year, newest);
    return year.equals(newest.id()) || talk.becomes().isOpen() ? List.of(talk) : List.of();
  }

  private static AbsentPerson.Talk talk(ResultSet row, String year, Wheel newest)
      throws SQLException {
    if (row.getString("id") == null) {
      return new AbsentPerson.Talk(year, uncalled(row, newest), null);
    }
    var talk = ConversationRow.read(row, 0);
    var ahead = row.getBoolean("ahead");
    var on = ahead ? dayBefore(talk, row.getObject("absent_from", LocalDate.class)) : null;
    return new AbsentPerson.Talk(year, Meanwhile.of(talk, ahead), on);
  }

  /** A round that has called somebody has called everybody who takes part. */
  private static Meanwhile uncalled(ResultSet row, Wheel wheel) throws SQLException {
    var toCome =
        CALLING.contains(wheel.state())
            && wheel.includes(row.getString("conversation_unit_id"))
            && !row.getBoolean("passed_over");
    return toCome ? Meanwhile.NOT_CALLED : Meanwhile.NONE;
  }

  private static LocalDate dayBefore(Conversation talk, LocalDate absence) {
    var set =
        talk.state() == ConversationState.PLANNED || talk.state() == ConversationState.PREPARING;
    return set && talk.appointed().on().isBefore(absence) ? talk.appointed().on() : null;
  }
}
