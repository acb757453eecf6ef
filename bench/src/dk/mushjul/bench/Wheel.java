package dk.mushjul.bench;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/**
 * Mushjul: from the committee's word, which is the last that anybody has to say, to the open task
 * of the last conversation; the briefing to everybody and every unit's round among it.
 */
record Wheel(ApplicationContext application) implements Contender {

  @Override
  public String name() {
    return "Mushjul";
  }

  @Override
  public void begin(Workplace workplace) {
    new Hand(application.getBean(ProcessEngine.class))
        .in(
            Workplace.COMMITTEE,
            "agreeConcept",
            Map.of("decidedOn", LocalDate.now().toString(), "conceptDecision", "agreed"));
  }

  @Override
  public void check(Workplace workplace, Databases databases) {
    var checks = new Checks(databases);
    checks.are(workplace.conversations(), "mushjul.conversation");
    checks.are(workplace.conversations(), instances("conversation"));
    checks.are(workplace.talks().size(), "mushjul.unit_round");
    checks.are(workplace.talks().size(), instances("unitRound"));
    checks.are(workplace.conversationTasks(), openTasks("planConversation"));
    checks.are(workplace.talks().size(), openTasks("prepareUnit"));
    checks.are(
        workplace.conversationTasks(),
        "act_ru_task t join mushjul.conversation c on c.process_instance_id = t.proc_inst_id_"
            + " where t.assignee_ = c.manager_id");
    checks.grants(workplace.tasks());
    checks.are(workplace.tasks(), notices("taskOpened"));
    checks.are(
        workplace.conversations(),
        "mushjul.notice where kind in ('briefingManager', 'briefingEmployee')"
            + " and recipient <> 'p00001'");
    checks.noFailedJob();
  }

  private static String instances(String process) {
    return "act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_"
        + " where e.parent_id_ is null and e.super_exec_ is null and p.key_ = '"
        + process
        + "'";
  }

  private static String openTasks(String stem) {
    return "act_ru_task where due_date_ is not null and task_def_key_ = 'userTask_" + stem + "'";
  }

  private static String notices(String kind) {
    return "mushjul.notice n where kind = '"
        + kind
        + "' and exists (select from act_ru_task t where t.id_ = n.facts ->> 'task'"
        + " and t.assignee_ = n.recipient)";
  }
}
