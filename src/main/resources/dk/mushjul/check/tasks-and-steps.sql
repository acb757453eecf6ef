-- A task whose step does not run, or a step of a person that waits without a task.
select coalesce(t.task_def_key_, t.id_) || ' has a task but does not run' as what
from act_ru_task t
left join act_ru_execution e on e.id_ = t.execution_id_ and e.act_id_ = t.task_def_key_
where e.id_ is null

union all

select e.act_id_ || ' of ' || e.proc_inst_id_ || ' runs but has no task'
from act_ru_execution e
where e.act_id_ like 'userTask\_%' and e.is_active_
  and not exists (select 1 from act_ru_task t where t.proc_inst_id_ = e.proc_inst_id_ and t.task_def_key_ = e.act_id_)
  and not exists (select 1 from act_ru_job j where j.execution_id_ = e.id_ and j.type_ = 'message')

union all

select t.task_def_key_ || ', ' || t.id_ || ', waits for nobody'
from act_ru_task t
where t.assignee_ is null
  and not exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ is not null)
