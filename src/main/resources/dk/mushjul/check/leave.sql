-- What waits for a return and in which something is open or timed, and somebody who was away
-- yesterday already and of whom something could still be asked. The daily run sees to it on the
-- first day, the import at once when the leave had begun.
with waiting as (
  select c.wheel_id || '/' || c.employee_id as name, c.process_instance_id, c.follow_up_instance_id
  from mushjul.conversation c
  where c.state = 'ON_LEAVE' or c.away_since is not null
),
away as (
  select employee_id from mushjul.employee
  where status <> 'left' and absent_from < :today and coalesce(absent_to, :today) >= :today
),
asked (step) as (
  values ('prepareEmployee'), ('acceptShortNotice'), ('chooseOwnTalk'), ('acceptMove'), ('reviewGoals'), ('confirmFollowUp'),
    ('answerMusTest')
)
select w.name || ' is on leave and has ' || t.task_def_key_ as what
from waiting w
join act_ru_task t on t.proc_inst_id_ in (w.process_instance_id, w.follow_up_instance_id)
where t.task_def_key_ not in ('userTask_meetEmployee', 'userTask_answerObstacle', 'userTask_approveChange')

union all

select w.name || ' is on leave and has a timer'
from waiting w
join act_ru_job j on j.process_instance_id_ in (w.process_instance_id, w.follow_up_instance_id)
  and j.type_ = 'timer'
where j.handler_cfg_ not like 'event\_meetingMissing%' and j.handler_cfg_ not like 'event\_changeUnanswered%'

union all

select c.wheel_id || '/' || c.employee_id || ' is away but ' || c.state
from mushjul.conversation c
join away a on a.employee_id = c.employee_id
where c.away_since is null and (
  c.state in ('CALLED', 'PLANNED', 'PREPARING', 'NOT_HELD')
  or c.state in ('HELD', 'DRAFTED', 'DISAGREED')
    and exists (select 1 from act_ru_task t where t.proc_inst_id_ = c.process_instance_id)
  or c.state in ('AGREED', 'FOLLOWED_UP')
    and exists (
      select 1 from act_ru_event_subscr s
      where s.proc_inst_id_ = c.follow_up_instance_id and s.event_name_ = 'followUp.leaveStarted'))

union all

select t.assignee_ || ' is away and is asked for ' || s.step
from act_ru_task t
join away a on a.employee_id = t.assignee_
join asked s on t.task_def_key_ = 'userTask_' || s.step

union all

-- A manager's tasks wait; only the employee is asked nothing.
select c.wheel_id || '/' || c.employee_id || ' is away and is asked for approveChange'
from act_ru_task t
join mushjul.conversation c on c.follow_up_instance_id = t.proc_inst_id_ and c.employee_id = t.assignee_
join away a on a.employee_id = t.assignee_
where t.task_def_key_ = 'userTask_approveChange'
