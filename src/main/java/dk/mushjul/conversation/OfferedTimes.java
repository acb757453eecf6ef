package dk.mushjul.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times on offer: which are free, and who has taken which. */
@Component
public class OfferedTimes {

  private static final String OFFERED =
      """
      select distinct s.id, s.on_day, s.from_time, s.minutes, s.place from mushjul.offered_slot s
      join mushjul.offered_to t on t.offer_id = s.offer_id
      """;

  private final JdbcClient jdbc;

  OfferedTimes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The times of an offer that nobody has taken, passed ones too, in their order. */
  public List<OfferedSlot> untaken(String offerId) {
    return jdbc.sql(
            """
            select id, on_day, from_time, minutes, place from mushjul.offered_slot
            where offer_id = ? and taken_by is null order by on_day, from_time
            """)
        .param(offerId)
        .query(OfferedTimes::slot)
        .list();
  }

  /** A manager's untaken times that somebody else than these conversations may still pick. */
  public List<OfferedSlot> onOfferToOthers(String manager, Collection<String> conversationIds) {
    return jdbc.sql(
            OFFERED
                + """
                join mushjul.time_offer o on o.id = s.offer_id
                where o.manager_id = ? and s.taken_by is null
                  and t.state = 'open' and not t.conversation_id = any(?)
                """)
        .params(manager, conversationIds.toArray(String[]::new))
        .query(OfferedTimes::slot)
        .list();
  }

  /** A manager's untaken times that the manager may assign: those on offer or not picked. */
  public List<OfferedSlot> assignable(String manager) {
    return jdbc.sql(
            OFFERED
                + """
                join mushjul.time_offer o on o.id = s.offer_id
                where o.manager_id = ? and s.taken_by is null and t.state in ('open', 'lapsed')
                order by s.on_day, s.from_time
                """)
        .param(manager)
        .query(OfferedTimes::slot)
        .list();
  }

  /** Whether that time was ever offered to the conversation. */
  public boolean wasOffered(String slotId, String conversationId) {
    return jdbc.sql(OFFERED + "where s.id = ? and t.conversation_id = ?")
        .params(slotId, conversationId)
        .query(OfferedTimes::slot)
        .optional()
        .isPresent();
  }

  /** The time of that id when it is offered to the conversation now. */
  public Optional<OfferedSlot> slot(String slotId, String conversationId) {
    return jdbc.sql(OFFERED + "where s.id = ? and t.conversation_id = ? and t.state = 'open'")
        .params(slotId, conversationId)
        .query(OfferedTimes::slot)
        .optional();
  }

  /** The time that the employee of a conversation picked, while the talk is to be then. */
  public Optional<OfferedSlot> picked(String conversationId) {
    return jdbc.sql(
            OFFERED
                + "where s.taken_by = ? and t.conversation_id = s.taken_by and t.state = 'chosen'")
        .param(conversationId)
        .query(OfferedTimes::slot)
        .optional();
  }

  /** Takes a time for a conversation; false when another has it. */
  public boolean take(String slotId, String conversationId) {
    return jdbc.sql(
                "update mushjul.offered_slot set taken_by = ? where id = ? and taken_by is null")
            .params(conversationId, slotId)
            .update()
        == 1;
  }

  /** What the conversation had taken is free again, for whomever it was offered to besides. */
  public void release(String conversationId) {
    jdbc.sql("update mushjul.offered_slot set taken_by = null where taken_by = ?")
        .param(conversationId)
        .update();
    jdbc.sql(
            """
            update mushjul.offered_to set state = 'withdrawn'
            where conversation_id = ? and state = 'chosen'
            """)
        .param(conversationId)
        .update();
  }

  private static OfferedSlot slot(ResultSet row, int number) throws SQLException {
    return new OfferedSlot(
        row.getString("id"),
        row.getObject("on_day", LocalDate.class),
        row.getObject("from_time", LocalTime.class),
        row.getInt("minutes"),
        row.getString("place"));
  }
}
