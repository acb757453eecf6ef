package dk.mushjul.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** How a conversation stands in its table. */
final class ConversationRow {

  static final String INSERT =
      """
      insert into mushjul.conversation (id, wheel_id, unit_round_id, unit_id, employee_id, manager_id,
        state, called_on, suggested_on, planned_on, planned_from, place, minutes, writer_role,
        follow_up_caller, senior_offer, joined_late, in_group, process_instance_id)
      values (:id, :wheel_id, :unit_round_id, :unit_id, :employee_id, :manager_id,
        :state, :called_on, :suggested_on, :planned_on, :planned_from, :place, :minutes, :writer_role,
        :follow_up_caller, :senior_offer, :joined_late, :in_group, :process_instance_id)
      """;

  static final String UPDATE =
      """
      update mushjul.conversation set state = :state, suggested_on = :suggested_on, planned_on = :planned_on,
        planned_from = :planned_from, place = :place, minutes = :minutes, writer_role = :writer_role,
        follow_up_caller = :follow_up_caller, held_on = :held_on, times_not_held = :times_not_held,
        changes_requested = :changes_requested, plan_version = :plan_version,
        drafted_on = :drafted_on, agreed_on = :agreed_on, follow_up_on = :follow_up_on,
        followed_up_on = :followed_up_on, follow_up_agreed_on = :follow_up_agreed_on, reason = :reason, offered_until = :offered_until, calendar_sequence = :calendar_sequence,
        held_by = :held_by, plan_with = :plan_with, resume_at = :resume_at,
        new_talk_at = :new_talk_at, with_managers_manager = :with_managers_manager,
        process_instance_id = :process_instance_id, follow_up_instance_id = :follow_up_instance_id,
        away_since = :away_since, reviewed_on = :reviewed_on,
        in_group = :in_group
      where id = :id
      """;

  /** What no other change may write over. */
  static final String PASS_ON =
      """
      update mushjul.conversation set manager_id = :manager_id, manager_since = :manager_since,
        unit_round_id = :unit_round_id, unit_id = :unit_id, minutes_shared = :minutes_shared
      where id = :id
      """;

  private ConversationRow() {}

  static SqlParameterSource parameters(Conversation c) {
    var parties = c.parties;
    return new MapSqlParameterSource()
        .addValue("id", parties.id())
        .addValue("wheel_id", parties.wheelId())
        .addValue("unit_round_id", parties.unitRoundId())
        .addValue("unit_id", parties.unitId())
        .addValue("employee_id", parties.employee())
        .addValue("manager_id", parties.manager())
        .addValue("state", c.state.name())
        .addValue("called_on", c.calledOn)
        .addValue("suggested_on", c.suggestedOn)
        .addValue("planned_on", c.appointed.on())
        .addValue("planned_from", c.appointed.from())
        .addValue("place", c.appointed.place())
        .addValue("minutes", c.appointed.minutes())
        .addValue("writer_role", c.writer.word())
        .addValue("follow_up_caller", c.followUpCaller.word())
        .addValue("held_on", c.heldOn)
        .addValue("times_not_held", c.timesNotHeld)
        .addValue("changes_requested", c.changesRequested)
        .addValue("plan_version", c.planVersion)
        .addValue("drafted_on", c.draftedOn)
        .addValue("agreed_on", c.agreedOn)
        .addValue("follow_up_on", c.followUpOn)
        .addValue("followed_up_on", c.followedUpOn)
        .addValue("follow_up_agreed_on", c.followUpAgreedOn)
        .addValue("reason", c.reason)
        .addValue("senior_offer", c.seniorOffer)
        .addValue("offered_until", c.offeredUntil)
        .addValue("calendar_sequence", c.calendarSequence)
        .addValue("manager_since", moment(c.tenure.since()))
        .addValue("held_by", c.tenure.heldBy())
        .addValue("plan_with", c.tenure.planWith())
        .addValue("minutes_shared", c.tenure.minutesShared())
        .addValue("process_instance_id", c.processInstanceId)
        .addValue("follow_up_instance_id", c.followUpInstanceId)
        .addValue("away_since", c.awaySince)
        .addValue("resume_at", c.resumeAt)
        .addValue("new_talk_at", moment(c.newTalk.askedAt()))
        .addValue("with_managers_manager", c.newTalk.withManagersManager())
        .addValue("reviewed_on", c.reviewedOn)
        .addValue("joined_late", c.joinedLate)
        .addValue("in_group", c.inGroup);
  }

  static Conversation read(ResultSet row, int number) throws SQLException {
    var conversation =
        new Conversation(
            parties(row), date(row, "called_on"), date(row, "suggested_on"), row.getInt("minutes"));
    conversation.state = ConversationState.valueOf(row.getString("state"));
    conversation.appointed =
        new Conversation.Appointed(
            date(row, "planned_on"),
            row.getObject("planned_from", LocalTime.class),
            row.getString("place"),
            row.getInt("minutes"));
    readCourse(row, conversation);
    readAbsence(row, conversation);
    return conversation;
  }

  private static Conversation.Parties parties(ResultSet row) throws SQLException {
    return new Conversation.Parties(
        row.getString("id"),
        row.getString("wheel_id"),
        row.getString("unit_round_id"),
        row.getString("unit_id"),
        row.getString("employee_id"),
        row.getString("manager_id"));
  }

  private static void readCourse(ResultSet row, Conversation c) throws SQLException {
    c.writer = WriterRole.of(row.getString("writer_role"));
    c.followUpCaller = WriterRole.of(row.getString("follow_up_caller"));
    c.heldOn = date(row, "held_on");
    c.timesNotHeld = row.getInt("times_not_held");
    c.changesRequested = row.getInt("changes_requested");
    c.planVersion = row.getInt("plan_version");
    c.draftedOn = date(row, "drafted_on");
    c.agreedOn = date(row, "agreed_on");
    c.followUpOn = date(row, "follow_up_on");
    c.followedUpOn = date(row, "followed_up_on");
    c.followUpAgreedOn = date(row, "follow_up_agreed_on");
    c.reason = row.getString("reason");
    c.seniorOffer = row.getBoolean("senior_offer");
    c.offeredUntil = date(row, "offered_until");
    c.calendarSequence = row.getInt("calendar_sequence");
    c.tenure = tenure(row);
    c.resumeAt = row.getString("resume_at");
    c.newTalk = newTalk(row);
    c.processInstanceId = row.getString("process_instance_id");
    c.followUpInstanceId = row.getString("follow_up_instance_id");
  }

  private static Tenure tenure(ResultSet row) throws SQLException {
    var since = row.getObject("manager_since", OffsetDateTime.class);
    return new Tenure(
        since == null ? null : since.toInstant(),
        row.getString("held_by"),
        row.getString("plan_with"),
        row.getBoolean("minutes_shared"));
  }

  private static NewTalk newTalk(ResultSet row) throws SQLException {
    var asked = row.getObject("new_talk_at", OffsetDateTime.class);
    return new NewTalk(
        asked == null ? null : asked.toInstant(), row.getBoolean("with_managers_manager"));
  }

  private static OffsetDateTime moment(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static void readAbsence(ResultSet row, Conversation c) throws SQLException {
    c.awaySince = date(row, "away_since");
    c.reviewedOn = date(row, "reviewed_on");
    c.joinedLate = row.getBoolean("joined_late");
    c.inGroup = row.getBoolean("in_group");
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
