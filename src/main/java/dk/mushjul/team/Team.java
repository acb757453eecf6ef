package dk.mushjul.team;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ManagersTalks;
import dk.mushjul.conversation.TimeOffers;
import dk.mushjul.conversation.TimeOffers.Offered;
import dk.mushjul.conversation.TimeWish;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.followup.Obstacles;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.team.process.OpenWork;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A manager's talks of the running wheel and the follow-ups of the last one. However many there
 * are, it asks the same small number of questions.
 */
@Component
public class Team {

  private final Wheels wheels;
  private final ManagersTalks talks;
  private final Conversations conversations;
  private final Directory directory;
  private final TimeOffers offers;
  private final TimeWishes wishes;
  private final WishWords words;
  private final OpenWork work;
  private final Promises promises;
  private final Obstacles obstacles;

  Team(
      Wheels wheels,
      ManagersTalks talks,
      Conversations conversations,
      Directory directory,
      TimeOffers offers,
      TimeWishes wishes,
      WishWords words,
      OpenWork work,
      Promises promises,
      Obstacles obstacles) {
    this.wheels = wheels;
    this.talks = talks;
    this.conversations = conversations;
    this.directory = directory;
    this.offers = offers;
    this.wishes = wishes;
    this.words = words;
    this.work = work;
    this.promises = promises;
    this.obstacles = obstacles;
  }

  /** Everybody, by name; a manager without talks has none. */
  @Transactional
  public List<Member> of(String manager) {
    var mine = wheels.newest().map(Wheel::id).map(id -> talks.of(manager, id)).orElse(List.of());
    return members(mine, manager);
  }

  /** Those among these conversations that this manager holds, by name. */
  @Transactional
  public List<Member> among(String manager, Collection<String> conversationIds) {
    return members(talks.among(manager, conversationIds), manager);
  }

  /**
   * What the manager has promised them in agreed plans, the nearest day first; nothing of those who
   * have another manager by now.
   */
  @Transactional
  public List<Promise> promises(String manager, List<Member> members) {
    var own = own(manager, members);
    return promises.of(
        members.stream()
            .filter(member -> member.conversation().agreedOn() != null)
            .filter(member -> own.contains(employee(member)))
            .map(Member::id)
            .toList(),
        manager);
  }

  /** The employees among them whose manager this still is. */
  private Set<String> own(String manager, List<Member> members) {
    return directory
        .parties(members.stream().map(Team::employee).distinct().toList())
        .values()
        .stream()
        .filter(party -> manager.equals(party.managerId()))
        .map(party -> party.employee().id())
        .collect(Collectors.toSet());
  }

  private static String employee(Member member) {
    return member.conversation().parties().employee();
  }

  /**
   * Something stands in the way of somebody's plan.
   *
   * @param planId the conversation of the plan, which may be an earlier one
   */
  public record Obstacle(String planId, LocalDate toldOn) {}

  /** By employee what was last told the manager to stand in the way of the newest agreed plan. */
  @Transactional
  public Map<String, Obstacle> obstacles(String manager, List<Member> members) {
    var plans =
        conversations.newestAgreed(own(manager, members)).stream()
            .map(Conversation::parties)
            .collect(Collectors.toMap(Conversation.Parties::id, Conversation.Parties::employee));
    return obstacles.lastTold(plans.keySet()).entrySet().stream()
        .collect(
            Collectors.toMap(
                told -> plans.get(told.getKey()),
                told -> new Obstacle(told.getKey(), told.getValue())));
  }

  private List<Member> members(List<Conversation> mine, String manager) {
    if (mine.isEmpty()) {
      return List.of();
    }
    var ids = mine.stream().map(one -> one.parties().id()).toList();
    var people = directory.parties(mine.stream().map(one -> one.parties().employee()).toList());
    var open = work.in(mine.stream().flatMap(Team::instances).toList());
    var offered = byId(offers.newestTo(ids), Offered::conversationId);
    var wished = byId(wishes.open(ids), TimeWish::conversationId);
    var written = words.of(wished.values(), manager);
    return mine.stream()
        .map(
            one -> {
              var id = one.parties().id();
              var waiting = waiting(one, open);
              var place = Place.of(one, waiting, offered.get(id));
              return new Member(
                  one,
                  name(people, one.parties().employee()),
                  place.where(),
                  place.day(),
                  waiting,
                  wished.get(id),
                  written.get(id));
            })
        .sorted(Comparator.comparing(Member::name).thenComparing(Member::year).reversed())
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  private static Stream<String> instances(Conversation one) {
    return Stream.of(one.processInstanceId(), one.followUpInstanceId()).filter(Objects::nonNull);
  }

  private static List<Waiting> waiting(Conversation one, Map<String, List<Waiting>> open) {
    var waiting = new ArrayList<Waiting>();
    instances(one).forEach(instance -> waiting.addAll(open.getOrDefault(instance, List.of())));
    return waiting;
  }

  private static String name(Map<String, ConversationParty> people, String id) {
    var party = people.get(id);
    return party == null ? id : party.employee().name();
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
