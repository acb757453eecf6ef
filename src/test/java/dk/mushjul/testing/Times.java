package dk.mushjul.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dk.mushjul.conversation.OfferedTimes;
import dk.mushjul.conversation.TimeOffers;
import dk.mushjul.year.WebUser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Times for the conversations of {@link Talks}: offered, picked, asked for, over HTTP. */
@Component
@Profile("test")
public class Times {

  /** The call by which a manager plans, moves and offers. */
  public static final String PLAN = "/mus/api/conversations/plan";

  private final Talks talks;
  private final TimeOffers offers;
  private final OfferedTimes times;

  Times(Talks talks, TimeOffers offers, OfferedTimes times) {
    this.talks = talks;
    this.offers = offers;
    this.times = times;
  }

  /** A time of an hour, without a place. */
  public static Map<String, Object> at(String on, String from) {
    return Map.of("on", on, "from", from, "minutes", 60);
  }

  /** Offers times to some employees; the answer as it came. */
  public JsonNode offer(WebUser manager, List<String> employees, List<?> slots) {
    return manager.post(
        PLAN, Map.of("conversationIds", employees.stream().map(this::id).toList(), "slots", slots));
  }

  /** Plans or moves the talk of an employee; the answer of the one row. */
  public JsonNode plan(WebUser manager, String employee, String on, String from) {
    return plan(manager, employee, Map.of("on", on, "from", from));
  }

  /** Plans or moves the talk of an employee by what is given; the answer of the one row. */
  public JsonNode plan(WebUser manager, String employee, Map<String, Object> time) {
    var row = new LinkedHashMap<String, Object>(time);
    row.put("conversationId", id(employee));
    return manager.post(PLAN, List.of(row)).get(0);
  }

  /** Picks the free time of that number, from 0, for an employee. */
  public HttpResponse<String> choose(WebUser person, String employee, int number) {
    var offer = offers.newestTo(id(employee)).orElseThrow();
    return choose(person, employee, times.untaken(offer.offerId()).get(number).id());
  }

  /** Picks a time by its id. */
  public HttpResponse<String> choose(WebUser person, String employee, String slotId) {
    return person.tryPost(of(employee) + "choose-time", Map.of("slotId", slotId));
  }

  /** The ids of the times that an employee could pick. */
  public List<String> free(String employee) {
    var offer = offers.newestTo(id(employee)).orElseThrow();
    return times.untaken(offer.offerId()).stream().map(slot -> slot.id()).toList();
  }

  /** Asks for other times, each as day and hour with a blank between. */
  public HttpResponse<String> ask(WebUser person, String employee, String words, String... times) {
    var body = new LinkedHashMap<String, Object>();
    var proposals = new ArrayList<Map<String, String>>();
    Stream.of(times)
        .map(time -> time.split(" "))
        .forEach(time -> proposals.add(Map.of("on", time[0], "from", time[1])));
    body.put("proposals", proposals);
    body.put("words", words);
    return person.tryPost(of(employee) + "ask-other-time", body);
  }

  /** How the newest offer to an employee stands. */
  public String state(String employee) {
    return offers.newestTo(id(employee)).orElseThrow().state();
  }

  /** The id of an employee's conversation. */
  public String id(String employee) {
    return talks.conversation(employee).parties().id();
  }

  private String of(String employee) {
    return "/mus/api/conversations/" + id(employee) + "/";
  }
}
