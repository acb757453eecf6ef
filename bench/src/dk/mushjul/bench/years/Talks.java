package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.form.InvalidAnswers;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conversations of whoever is at work. */
final class Talks {

  private final Conversations conversations;
  private final JdbcClient jdbc;
  private final Desks desks;
  private final Chance chance;

  Talks(Conversations conversations, JdbcClient jdbc, Desks desks, Chance chance) {
    this.conversations = conversations;
    this.jdbc = jdbc;
    this.desks = desks;
    this.chance = chance;
  }

  /** One of those that this is true of. */
  Optional<Conversation> any(Predicate<Conversation> which) {
    return chance.any(newest().filter(which).toList());
  }

  /** One of those whose ids a query finds, and that this is true of. */
  Optional<Conversation> any(String query, Predicate<Conversation> which) {
    var ids = jdbc.sql(query).query(String.class).set();
    return ids.isEmpty()
        ? Optional.empty()
        : any(talk -> ids.contains(talk.parties().id()) && which.test(talk));
  }

  /** The newest of everybody in which something is, or may still be, going on. */
  Stream<Conversation> newest() {
    var newest = new TreeMap<String, Conversation>();
    for (var talk : conversations.underWayWith(desks.people())) {
      newest.merge(talk.parties().employee(), talk, NEWER);
    }
    return newest.values().stream();
  }

  private static final BinaryOperator<Conversation> NEWER =
      (one, other) ->
          one.parties().wheelId().compareTo(other.parties().wheelId()) > 0 ? one : other;

  /** What a page answers with words of its own is no event, and nothing worse may happen. */
  static boolean said(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (InvalidAnswers e) {
      return false;
    }
  }
}
