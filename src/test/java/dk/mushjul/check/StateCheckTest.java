package dk.mushjul.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each rule is broken once behind everybody's back, and the check says so by name. */
@MushjulTest
class StateCheckTest {

  private static final String LATER = "created_at + interval '2 days'";

  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired JdbcClient jdbc;
  @Autowired StateOfTheSystem state;

  private String emmas;

  @BeforeEach
  void threeTalksAreAtDifferentPlaces() {
    talks.call();
    talks.plan("erik", Map.of("conversationOn", "2027-03-30"));
    talks.agree("gitte");
    emmas = talks.conversation("emma").processInstanceId();
    state.agrees();
  }

  @Test
  void findsASecondConversation() {
    jdbc.sql(
            "alter table mushjul.conversation drop constraint conversation_wheel_id_employee_id_key")
        .update();
    try {
      change(
          """
          insert into mushjul.conversation (id, wheel_id, unit_round_id, unit_id, employee_id,
            manager_id, state, called_on, suggested_on, minutes, writer_role, follow_up_caller)
          select 'second', wheel_id, unit_round_id, unit_id, employee_id, manager_id, 'POSTPONED',
            called_on, suggested_on, minutes, writer_role, follow_up_caller
          from mushjul.conversation where employee_id = 'emma'
          """);

      names(Rule.ONE_CONVERSATION, "2027/emma: 2 conversations");
    } finally {
      change("delete from mushjul.conversation where id = 'second'");
      jdbc.sql(
              """
              alter table mushjul.conversation
                add constraint conversation_wheel_id_employee_id_key unique (wheel_id, employee_id)
              """)
          .update();
    }
  }

  @Test
  void findsAnInstanceThatNoConversationKnows() {
    change("update mushjul.conversation set process_instance_id = 'x' where employee_id = 'emma'");

    names(Rule.ONE_CONVERSATION, "2027/emma: no conversation knows its instance");
    names(Rule.STATES_AGREE, "2027/emma is CALLED but its process is gone");
  }

  @Test
  void findsAStateThatIsNotWhereTheProcessIs() {
    change("update mushjul.conversation set state = 'HELD' where employee_id = 'emma'");

    names(Rule.STATES_AGREE, "2027/emma is HELD but waits for planConversation");
  }

  @Test
  void findsAProcessThatGoesOnWithoutItsConversation() {
    change("update mushjul.conversation set state = 'POSTPONED' where employee_id = 'erik'");

    names(Rule.STATES_AGREE, "2027/erik is POSTPONED but its process goes on");
  }

  @Test
  void findsAPlanThatNobodyFollowsUp() {
    change(
        "update mushjul.conversation set follow_up_instance_id = null where employee_id = 'gitte'");

    names(Rule.STATES_AGREE, "2027/gitte is AGREED but nobody follows up");
  }

  @Test
  void findsAChangeThatNobodyIsAskedAbout() {
    change(
        """
        insert into mushjul.plan_change (id, conversation_id, goal_id, proposer, revision, proposed_at, state)
        select 'asked', id, '1', 'gitte', 1, '2027-03-20', 'open'
        from mushjul.conversation where employee_id = 'gitte'
        """);

    names(Rule.STATES_AGREE, "2027/gitte has an open change but nobody is asked");
  }

  @Test
  void findsAQuestionAboutAChangeThatIsNotOpen() {
    change(
        "update act_ru_task set task_def_key_ = 'userTask_approveChange' where proc_inst_id_ = '%s'"
            .formatted(emmas));
    change(
        "update mushjul.conversation set follow_up_instance_id = '%s' where employee_id = 'gitte'"
            .formatted(emmas));

    names(Rule.STATES_AGREE, "2027/gitte asks about a change that is not open");
  }

  @Test
  void findsAWheelThatNothingTurns() {
    change("update mushjul.wheel set process_instance_id = 'x'");

    names(Rule.STATES_AGREE, "wheel 2027 is running but nothing runs it");
  }

  @Test
  void findsARoundThatWasNeverBegun() {
    change(
        "update mushjul.unit_round set process_instance_id = null where unit_id = 'borgerservice'");

    names(Rule.STATES_AGREE, "round 2027/borgerservice was never begun");
  }

  @Test
  void findsARequestThatNobodyIsAskedAbout() {
    change(
        """
        insert into mushjul.request (id, employee_id, number, asked_on, reader, state, process_instance_id)
        values ('lost', 'erik', 1, '2027-03-01', 'manager', 'open', 'x')
        """);

    names(Rule.STATES_AGREE, "request of erik is open but nobody is asked");
  }

  @Test
  void findsALateManagerWhomNobodyIsAskedAbout() {
    change(
        """
        insert into mushjul.late_manager (manager_id, process_instance_id, since)
        values ('erik', 'x', '2027-03-01')
        """);

    names(Rule.STATES_AGREE, "nobody is asked about the late erik");
  }

  @Test
  void findsAStepWithoutItsTask() {
    change("delete from act_ru_task where proc_inst_id_ = '" + emmas + "'");

    names(Rule.TASKS_AND_STEPS, "userTask_planConversation of " + emmas + " runs but has no task");
    names(Rule.STATES_AGREE, "2027/emma is CALLED but nobody has a task");
    names(Rule.RIGHTS, "mads has a right on task ");
  }

  @Test
  void findsATaskThatDoesNotRun() {
    change("update act_ru_task set execution_id_ = null where proc_inst_id_ = '" + emmas + "'");

    names(Rule.TASKS_AND_STEPS, "userTask_planConversation has a task but does not run");
  }

  @Test
  void findsATaskThatWaitsForNobody() {
    change("update act_ru_task set assignee_ = null where proc_inst_id_ = '" + emmas + "'");

    names(Rule.TASKS_AND_STEPS, "waits for nobody");
    names(Rule.RIGHTS, "2027/emma: planConversation waits for nobody, not for mads");
  }

  @Test
  void findsARightThatSomebodyKept() {
    change(
        """
        insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
        select 'kept', 1, 1, 'erik', 7, id_, 2 from act_ru_task where proc_inst_id_ = '%s'
        """
            .formatted(emmas));

    names(Rule.RIGHTS, "erik has a right on task ");
  }

  @Test
  void findsARightOnEveryTask() {
    change(
        """
        insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
        values ('all', 1, 1, 'erik', 7, '*', 2)
        """);

    names(Rule.RIGHTS, "erik has a right on every task");
  }

  @Test
  void findsARightOfOnePersonAlone() {
    change(
        """
        insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
        values ('filter', 1, 1, 'erik', 5, 'some', 2), ('model', 1, 1, 'erik', 6, 'conversation', 64),
          ('account', 1, 1, 'erik', 1, 'gitte', 2), ('deployed', 1, 1, 'erik', 9, 'any', 2)
        """);

    for (var kept : List.of("5/some", "6/conversation", "1/gitte", "9/any")) {
      names(Rule.RIGHTS, "erik has a right of their own on " + kept);
    }
  }

  @Test
  void findsARightOfSomebodyWhoLeft() {
    change("update mushjul.employee set status = 'left' where employee_id = 'erik'");
    change(
        """
        insert into act_ru_authorization (id_, rev_, type_, user_id_, resource_type_, resource_id_, perms_)
        values ('filter', 1, 1, 'erik', 5, 'some', 2)
        """);

    names(Rule.RIGHTS, "erik has left and has a right on 5/some");
  }

  @Test
  void findsATaskThatWentToSomebodyElse() {
    change("update act_ru_task set assignee_ = 'erik' where proc_inst_id_ = '" + emmas + "'");

    names(Rule.RIGHTS, "2027/emma: planConversation waits for erik, not for mads");
    names(Rule.RIGHTS, "erik may not do userTask_planConversation");
  }

  @Test
  void findsAStepOfATalkThatSomebodyKept() {
    isAskedFor("answerObstacle", "erik");
    names(Rule.RIGHTS, "2027/emma: answerObstacle waits for erik, not for mads");

    isAskedFor("acceptMove", "mads");
    names(Rule.RIGHTS, "2027/emma: acceptMove waits for mads, not for emma");
  }

  @Test
  void findsAChangeThatItsProposerIsAskedAbout() {
    change(
        """
        insert into mushjul.plan_change (id, conversation_id, goal_id, proposer, revision, proposed_at, state)
        select 'asked', id, '1', 'mads', 1, '2027-03-20', 'open'
        from mushjul.conversation where employee_id = 'emma'
        """);

    isAskedFor("approveChange", "mads");

    names(Rule.RIGHTS, "2027/emma: approveChange waits for mads, not for emma");
  }

  @Test
  void findsAStepOfAUnitThatSomebodyKept() {
    change(
        "update act_ru_execution set business_key_ = '2027/borgerservice' where id_ = '%s'"
            .formatted(emmas));

    for (var step : List.of("prepareUnit", "holdGroupConversation", "summariseUnit")) {
      isAskedFor(step, "erik");
      names(Rule.RIGHTS, "2027/borgerservice: " + step + " waits for erik, not for mads");
    }
  }

  @Test
  void findsARequestThatSomebodyKept() {
    change(
        """
        insert into mushjul.request (id, employee_id, number, asked_on, reader, state, process_instance_id)
        values ('kept', 'erik', 1, '2027-03-01', 'manager', 'open', '%s')
        """
            .formatted(emmas));

    isAskedFor("answerRequest", "gitte");

    names(Rule.RIGHTS, "request of erik: answerRequest waits for gitte, not for mads");
  }

  @Test
  void findsASubstitutionThatItsSubstituteMayEnd() {
    change(
        """
        insert into mushjul.substitution
          (id, manager_id, substitute_id, from_day, to_day, state, process_instance_id)
        values ('kept', 'mads', 'dorte', '2027-03-01', '2027-03-05', 'running', '%s')
        """
            .formatted(emmas));

    isAskedFor("endSubstitution", "dorte");

    names(Rule.RIGHTS, "substitution of mads: endSubstitution waits for dorte, not for mads");
  }

  @Test
  void findsAReminderThatSomebodyBelowGot() {
    change(
        """
        insert into mushjul.late_manager (manager_id, process_instance_id, since)
        values ('mads', '%s', '2027-03-01')
        on conflict (manager_id) do update set process_instance_id = excluded.process_instance_id
        """
            .formatted(emmas));

    isAskedFor("remindManager", "gitte");

    names(Rule.RIGHTS, "late mads: remindManager waits for gitte, not for dorte");
  }

  @Test
  void findsAMusTestThatSomebodyElseGot() {
    office.fire("event_roundClosing");
    state.agrees();

    change(
        "update act_ru_task set assignee_ = 'erik' where task_def_key_ = 'userTask_answerMusTest' and assignee_ = 'mads'");

    names(Rule.RIGHTS, "answerMusTest waits for erik, not for mads");
  }

  @Test
  void findsAnAccountOfSomebodyWhoLeft() {
    change("update mushjul.employee set status = 'left' where employee_id = 'erik'");

    names(Rule.RIGHTS, "erik has left and has an account");
  }

  @Test
  void findsWhatIsAskedOfSomebodyOnLeave() {
    change("update mushjul.conversation set state = 'ON_LEAVE' where employee_id = 'erik'");
    change("update mushjul.employee set absent_from = '2027-02-01' where employee_id = 'emma'");

    names(Rule.LEAVE, "2027/erik is on leave and has userTask_prepareEmployee");
    names(Rule.LEAVE, "2027/erik is on leave and has a timer");
    names(Rule.LEAVE, "2027/emma is away but CALLED");
  }

  @Test
  void findsAFollowUpThatGoesOnDuringALeave() {
    change("update mushjul.employee set absent_from = '2027-02-01' where employee_id = 'gitte'");
    names(Rule.LEAVE, "2027/gitte is away but AGREED");

    change("update mushjul.conversation set away_since = '2027-03-02' where employee_id = 'gitte'");
    names(Rule.LEAVE, "2027/gitte is on leave and has a timer");
  }

  @Test
  void findsWhatSomebodyWasToldTwice() {
    change("update mushjul.notice set state = 'SENT' where kind = 'invitation'");
    again("kind = 'invitation'", "created_at", "sequence");

    names(Rule.NOTICES, "erik was told invitation 2 times");
  }

  @Test
  void findsACalendarEntryThatWasSentTwice() {
    again("kind = 'invitation'", LATER, "sequence");

    names(Rule.NOTICES, "erik has entry 0 of conversation-");
  }

  @Test
  void findsATaskThatOpenedTwice() {
    again("kind = 'taskOpened' and facts ->> 'step' = 'prepareEmployee'", LATER, "null");

    names(Rule.NOTICES, "erik was told taskOpened about one task 2 times");
  }

  @Test
  void findsASecondReminderOfADay() {
    change(
        "update mushjul.notice set kind = 'taskReminder' where kind = 'taskOpened' and recipient = 'erik'");
    again("kind = 'taskReminder'", "created_at + interval '1 minute'", "null");

    names(Rule.NOTICES, "erik was told taskReminder 2 times in a day");
  }

  @Test
  void allowsWhatMayBeSaidAgain() {
    again("kind = 'invitation'", LATER, "sequence + 1");
    change(
        "update mushjul.notice set kind = 'taskReminder' where kind = 'taskOpened' and recipient = 'erik'");
    again("kind = 'taskReminder'", LATER, "null");
    change(
        "update mushjul.notice set facts = facts || '{\"step\":\"planConversation\"}' "
            + "where kind = 'taskReminder'");
    change("update mushjul.notice set kind = 'taskOpened' where kind = 'taskReminder'");

    state.agrees();
  }

  @Test
  void findsWhatWaitsToBeSaidAboutATaskThatEnded() {
    change(
        "update mushjul.notice set facts = facts || '{\"link\":\"/mus/tasks/gone\"}', "
            + "state = 'WAITING', urgency = 'DAILY', uid = null where id = (select max(id) from mushjul.notice)");

    names(Rule.NOTICES, "about a task that has ended");
  }

  @Test
  void findsWordsThatBelongToNothing() {
    change("update mushjul.entry set subject_id = 'nothing' where step = 'holdConversation'");

    names(Rule.CONTENT, "of holdConversation belongs to no CONVERSATION nothing");
  }

  private void change(String statement) {
    assertThat(jdbc.sql(statement).update()).as(statement).isPositive();
  }

  /** Makes the talk that waits for its time wait for this step instead. */
  private void isAskedFor(String step, String person) {
    change(
        "update act_ru_task set task_def_key_ = 'userTask_%s', assignee_ = '%s' where proc_inst_id_ = '%s'"
            .formatted(step, person, emmas));
  }

  /** Says once more to erik what he was told. */
  private void again(String which, String at, String sequence) {
    change(
        """
        insert into mushjul.notice (kind, recipient, urgency, facts, state, created_at,
          next_attempt_at, uid, sequence)
        select kind, recipient, urgency, facts, state, %s, next_attempt_at, uid, %s
        from mushjul.notice where recipient = 'erik' and %s limit 1
        """
            .formatted(at, sequence, which));
  }

  private void names(Rule rule, String what) {
    assertThat(state.violations())
        .anySatisfy(
            violation -> {
              assertThat(violation.rule()).isEqualTo(rule);
              assertThat(violation.what()).contains(what);
            });
  }
}
