package dk.mushjul.bench;

import java.util.List;
import org.springframework.context.ApplicationContext;

/** The bare engine: as many tasks as the wheel opens, for the same managers, unit by unit. */
record Bare(ApplicationContext application) implements Contender {

  @Override
  public String name() {
    return "engine";
  }

  @Override
  public void begin(Workplace workplace) {
    application.getBean(BareEngine.class).begin(List.copyOf(workplace.talks().values()));
  }

  @Override
  public void check(Workplace workplace, Databases databases) {
    var checks = new Checks(databases);
    checks.are(
        workplace.tasks(),
        "act_ru_task t join act_ru_execution e on e.id_ = t.execution_id_"
            + " where t.task_def_key_ = 'task' and t.assignee_ is not null"
            + " and t.due_date_ is null and e.parent_id_ is null");
    checks.grants(workplace.tasks());
    checks.are(0, "mushjul.notice where kind = 'taskOpened' and facts ->> 'step' = 'task'");
    checks.noFailedJob();
  }
}
