-- A right on a task for somebody who does not have it, a task that its assignee may not do, a step of
-- a conversation that waits for somebody else than its party, or an account of somebody who left.
with talk_step as (
  select t.id_, t.assignee_, c.wheel_id || '/' || c.employee_id as name,
    replace(t.task_def_key_, 'userTask_', '') as step, c.*
  from act_ru_task t
  join mushjul.conversation c on t.proc_inst_id_ in (c.process_instance_id, c.follow_up_instance_id)
),
party as (
  select id_, name, step, assignee_,
    case
      when step in ('prepareEmployee', 'acceptShortNotice', 'chooseOwnTalk', 'reviewGoals', 'confirmFollowUp') then employee_id
      when step in ('planConversation', 'prepareManager', 'holdFollowUp', 'meetEmployee') then manager_id
      when step in ('holdConversation', 'draftPlan')
        then case writer_role when 'employee' then employee_id else manager_id end
      when step = 'approvePlan' then case writer_role when 'employee' then manager_id else employee_id end
    end as expected
  from talk_step
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
    where s.state = 'running' and s.manager_id = expected and s.substitute_id = assignee_)

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
