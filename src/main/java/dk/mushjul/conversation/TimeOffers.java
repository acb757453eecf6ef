package dk.mushjul.conversation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers offer to whom, and how it ended. */
@Component
public class TimeOffers {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;

  TimeOffers(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** An offer as one conversation has it: {@code open} until a day, or how it ended. */
  public record Offered(String offerId, String conversationId, LocalDate until, String state) {

    /** Whether the employee may pick. */
    public boolean isOpen() {
      return "open".equals(state);
    }

    /** Whether nobody picked in time, so that the manager assigns. */
    public boolean hasLapsed() {
      return "lapsed".equals(state);
    }
  }

  /**
   * Keeps an offer of these times; an older one to the same conversations is over.
   *
   * @param until the last day to pick, by the conversations to which the times are offered
   */
  public void offer(
      String manager, LocalDate today, Map<String, LocalDate> until, List<OfferedSlot> slots) {
    until.keySet().forEach(conversation -> end(conversation, "withdrawn"));
    var offer = UUID.randomUUID().toString();
    jdbc.sql("insert into mushjul.time_offer (id, manager_id, offered_on) values (?, ?, ?)")
        .params(offer, manager, today)
        .update();
    batch.batchUpdate(
        """
        insert into mushjul.offered_slot (id, offer_id, on_day, from_time, minutes, place)
        values (:id, :offer, :on, :from, :minutes, :place)
        """,
        slots.stream().map(slot -> parameters(slot, offer)).toArray(MapSqlParameterSource[]::new));
    batch.batchUpdate(
        """
        insert into mushjul.offered_to (offer_id, conversation_id, until_day, state)
        values (:offer, :conversation, :until, 'open')
        """,
        until.keySet().stream()
            .map(
                id ->
                    new MapSqlParameterSource("conversation", id).addValue("until", until.get(id)))
            .map(row -> row.addValue("offer", offer))
            .toArray(MapSqlParameterSource[]::new));
  }

  private static MapSqlParameterSource parameters(OfferedSlot slot, String offer) {
    return new MapSqlParameterSource("id", UUID.randomUUID().toString())
        .addValue("offer", offer)
        .addValue("on", slot.on())
        .addValue("from", slot.from())
        .addValue("minutes", slot.minutes())
        .addValue("place", slot.place());
  }

  /** The newest offer to a conversation, however it stands. */
  public Optional<Offered> newestTo(String conversationId) {
    return newestTo(List.of(conversationId)).stream().findFirst();
  }

  /** The newest offer to each of these conversations that had one. */
  public List<Offered> newestTo(Collection<String> conversationIds) {
    return jdbc.sql(
            """
            select distinct on (t.conversation_id)
              t.offer_id, t.conversation_id, t.until_day as until, t.state
            from mushjul.offered_to t join mushjul.time_offer o on o.id = t.offer_id
            where t.conversation_id = any(?)
            order by t.conversation_id, o.number desc
            """)
        .param(conversationIds.toArray(String[]::new))
        .query(Offered.class)
        .list();
  }

  /** Open offers whose last day is over, or of which no time is left. */
  public List<Offered> over(LocalDate today) {
    return jdbc.sql(
            """
            select t.offer_id, t.conversation_id, t.until_day as until, t.state
            from mushjul.offered_to t where t.state = 'open' and (t.until_day < :today
              or not exists (select 1 from mushjul.offered_slot s
                where s.offer_id = t.offer_id and s.taken_by is null and s.on_day >= :today))
            order by t.conversation_id
            """)
        .param("today", today)
        .query(Offered.class)
        .list();
  }

  /** Ends the open offer to a conversation as {@code chosen}, {@code planned} and so on. */
  public void end(String conversationId, String state) {
    jdbc.sql("update mushjul.offered_to set state = ? where conversation_id = ? and state = 'open'")
        .params(state, conversationId)
        .update();
  }
}
