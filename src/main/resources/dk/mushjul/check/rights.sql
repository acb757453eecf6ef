-- A right on a task for somebody who does not have it, or on every task, any other right of a single
-- person but on the own account and on what a process owner deployed, a task that its assignee may
-- not do, a step of a conversation, a unit's round, a request, a substitution or about a late manager
-- that waits for somebody else than its party, an account or a right of somebody who left.
with recursive talk_step as (
  select t.id_, t.assignee_, c.wheel_id || '/' || c.employee_id as name,
    replace(t.task_def_key_, 'userTask_', '') as step, c.*
  from act_ru_task t
  join mushjul.conversation c on t.proc_inst_id_ in (c.process_instance_id, c.follow_up_instance_id)
),
unit_above as (
  select unit_id as of_unit, parent_unit_id, manager_id, 0 as steps from mushjul.unit
  union all
  select a.of_unit, u.parent_unit_id, u.manager_id, a.steps + 1
  from mushjul.unit u
  join unit_above a on u.unit_id = a.parent_unit_id
),
unit_head as (
  select distinct on (a.of_unit) a.of_unit, a.manager_id
  from unit_above a
  join mushjul.employee e on e.employee_id = a.manager_id and e.status <> 'left'
  order by a.of_unit, a.steps
),
party as (
  select id_, name, step, assignee_,
    case
      when step in ('prepareEmployee', 'acceptShortNotice', 'acceptMove', 'chooseOwnTalk', 'reviewGoals', 'confirmFollowUp')
        then employee_id
      when step in ('planConversation', 'prepareManager', 'holdFollowUp', 'meetEmployee', 'answerObstacle') then manager_id
      when step in ('holdConversation', 'draftPlan')
        then case writer_role when 'employee' then employee_id else manager_id end
      when step = 'approvePlan' then case writer_role when 'employee' then manager_id else employee_id end
      when step = 'approveChange'
        then (
          select case p.proposer when employee_id then manager_id else employee_id end
          from mushjul.plan_change p
          where p.conversation_id = talk_step.id and p.state = 'open')
    end as expected
  from talk_step

  union all

  -- Where nobody heads the unit or one above, any of those who hold its talks may do it.
  select t.id_, r.id, replace(t.task_def_key_, 'userTask_', ''), t.assignee_, h.manager_id
  from act_ru_task t
  join act_ru_execution p on p.id_ = t.proc_inst_id_
  join mushjul.unit_round r on r.id = p.business_key_
  join unit_head h on h.of_unit = r.unit_id
  where t.task_def_key_ in ('userTask_prepareUnit', 'userTask_holdGroupConversation', 'userTask_summariseUnit')

  union all

  -- Without a manager the request stays where it is until HR gets it.
  select t.id_, 'request of ' || q.employee_id, 'answerRequest', t.assignee_, e.manager_id
  from act_ru_task t
  join mushjul.request q on q.process_instance_id = t.proc_inst_id_ and q.state = 'open' and q.reader = 'manager'
  join mushjul.employee e on e.employee_id = q.employee_id
  where t.task_def_key_ = 'userTask_answerRequest'

  union all

  select t.id_, 'substitution of ' || s.manager_id, 'endSubstitution', t.assignee_, s.manager_id
  from act_ru_task t
  join mushjul.substitution s on s.process_instance_id = t.proc_inst_id_
  where t.task_def_key_ = 'userTask_endSubstitution'

  union all

  -- Where nobody is above the manager, or HR has taken over, it is HR's.
  select t.id_, 'late ' || l.manager_id, 'remindManager', t.assignee_, e.manager_id
  from act_ru_task t
  join mushjul.late_manager l on l.process_instance_id = t.proc_inst_id_
  join mushjul.employee e on e.employee_id = l.manager_id
  where t.task_def_key_ = 'userTask_remindManager' and t.assignee_ is not null

  union all

  select t.id_, p.business_key_, 'answerMusTest', t.assignee_, v.text_
  from act_ru_task t
  join act_ru_execution p on p.id_ = t.proc_inst_id_
  join act_ru_execution x on x.id_ = t.execution_id_
  left join act_ru_execution part on part.id_ = x.parent_id_
  join act_ru_variable v on v.name_ = 'person' and v.execution_id_ in (x.id_, x.parent_id_, part.parent_id_)
  where t.task_def_key_ = 'userTask_answerMusTest'
)
select coalesce(a.user_id_, 'group ' || a.group_id_) || ' has a right on task ' || a.resource_id_ as what
from act_ru_authorization a
where a.resource_type_ = 7 and a.resource_id_ <> '*'
  and not exists (
    select 1 from act_ru_task t
    where t.id_ = a.resource_id_
      and (t.assignee_ = a.user_id_
        or exists (select 1 from act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ = a.group_id_)))

union all

select a.user_id_ || ' has a right on every task'
from act_ru_authorization a
where a.resource_type_ = 7 and a.resource_id_ = '*' and a.type_ = 1 and a.user_id_ is not null

union all

select a.user_id_ || ' has a right of their own on ' || a.resource_type_ || '/' || a.resource_id_
from act_ru_authorization a
where a.type_ = 1 and a.user_id_ is not null and a.resource_type_ <> 7
  and not (a.resource_type_ = 1 and a.resource_id_ = a.user_id_)
  and not (a.resource_type_ = 9 and exists (
    select 1 from act_id_membership m
    where m.user_id_ = a.user_id_ and m.group_id_ in ('process-owner', 'camunda-admin')))

union all

select a.user_id_ || ' has left and has a right on ' || a.resource_type_ || '/' || a.resource_id_
from act_ru_authorization a
join mushjul.employee e on e.employee_id = a.user_id_ and e.status = 'left'
where a.type_ = 1

union all

select t.assignee_ || ' may not do ' || t.task_def_key_ || ', ' || t.id_
from act_ru_task t
where t.assignee_ is not null
  and not exists (
    select 1 from act_ru_authorization a
    where a.resource_type_ = 7 and a.resource_id_ = t.id_ and a.user_id_ = t.assignee_)

union all

select name || ': ' || step || ' waits for ' || coalesce(assignee_, 'nobody') || ', not for ' || expected
from party
where expected is not null and assignee_ is distinct from expected
  -- A substitute has what is the manager's.
  and not exists (
    select 1 from mushjul.substitution s
    where s.state = 'running' and s.manager_id = expected and s.substitute_id = assignee_
      and step not in ('endSubstitution', 'answerObstacle', 'remindManager', 'answerMusTest'))

union all

select c.wheel_id || '/' || c.employee_id || ' goes on with ' || c.manager_id || ', but ' || e.manager_id || ' is the manager'
from mushjul.conversation c
join mushjul.employee e on e.employee_id = c.employee_id and e.manager_id <> c.manager_id
where exists (
  select 1 from act_ru_execution r
  where r.parent_id_ is null and r.id_ in (c.process_instance_id, c.follow_up_instance_id))

union all

select u.id_ || ' has left and has an account'
from act_id_user u
join mushjul.employee e on e.employee_id = u.id_ and e.status = 'left'

union all

select m.user_id_ || ' has left and is a member of ' || m.group_id_
from act_id_membership m
join mushjul.employee e on e.employee_id = m.user_id_ and e.status = 'left'
