-- A conversation that waits for something else than its process does, for nothing at all, or whose
-- process is gone too early or stays too long; a wheel, a round, a request, a late manager or a
-- substitution that nothing runs. What the job executor is about to do counts as under
-- way.
with talk as (
  select c.id, c.wheel_id || '/' || c.employee_id as name, c.state, c.reason, c.process_instance_id as course,
    c.follow_up_instance_id as follow_up, c.away_since is not null as away, c.in_group, c.unit_round_id
  from mushjul.conversation c
),
running as (
  select id_ from act_ru_execution where parent_id_ is null
),
under_way as (
  select process_instance_id_ as id_ from act_ru_job
  where type_ = 'message' and process_instance_id_ is not null
),
timed as (
  select process_instance_id_ as id_ from act_ru_job
  where type_ = 'timer' and handler_cfg_ not like 'event_meetingMissing%'
),
open_step as (
  select proc_inst_id_ as id_, replace(task_def_key_, 'userTask_', '') as step from act_ru_task
  where task_def_key_ <> 'userTask_meetEmployee'
),
-- A new manager and the employee meet beside all else, in whatever state.
meeting as (
  select proc_inst_id_ as id_ from act_ru_task where task_def_key_ = 'userTask_meetEmployee'
),
for_its_group as (
  select proc_inst_id_ as id_ from act_ru_event_subscr where event_name_ = 'conversation.groupMet'
),
may_wait_for (state, step) as (
  values
    ('CALLED', 'planConversation'), ('CALLED', 'chooseOwnTalk'), ('NOT_HELD', 'planConversation'), ('PLANNED', 'planConversation'),
    ('PLANNED', 'acceptShortNotice'), ('PREPARING', 'prepareEmployee'), ('PREPARING', 'prepareManager'),
    ('PREPARING', 'holdConversation'), ('PREPARING', 'acceptMove'), ('NOT_HELD', 'resolveNotHeld'), ('HELD', 'draftPlan'), ('DRAFTED', 'draftPlan'),
    ('DRAFTED', 'approvePlan'), ('DISAGREED', 'mediatePlan'), ('DISAGREED', 'draftPlan'),
    ('AGREED', 'reviewGoals'), ('AGREED', 'holdFollowUp'), ('AGREED', 'confirmFollowUp'),
    ('FOLLOWED_UP', 'confirmFollowUp'), ('AGREED', 'answerObstacle'), ('FOLLOWED_UP', 'answerObstacle'),
    ('AGREED', 'approveChange'), ('FOLLOWED_UP', 'approveChange')
),
unsettled (state) as (
  values ('CALLED'), ('PLANNED'), ('PREPARING'), ('HELD'), ('DRAFTED'), ('DISAGREED'), ('NOT_HELD'), ('ON_LEAVE')
)
select t.name || ' is ' || t.state || ' but waits for ' || s.step as what
from talk t
join open_step s on s.id_ in (t.course, t.follow_up)
where not exists (select 1 from may_wait_for m where m.state = t.state and m.step = s.step)
  and t.course not in (select id_ from under_way)

union all

select t.name || ' is ' || t.state || ' but nobody has a task'
from talk t
where t.state in ('CALLED', 'PLANNED', 'NOT_HELD', 'HELD', 'DRAFTED', 'DISAGREED') and not t.away
  and t.course not in (select id_ from open_step) and t.course not in (select id_ from under_way)
  and not (t.in_group and t.state = 'CALLED' and t.course in (select id_ from for_its_group))

union all

select t.name || ' waits for a group that has met or will not meet'
from talk t
join mushjul.unit_round r on r.id = t.unit_round_id
where t.state = 'CALLED' and t.course in (select id_ from for_its_group)
  and r.instead_of_talks <> 'PLANNED' and t.course not in (select id_ from under_way)

union all

select t.name || ' is PREPARING but nothing waits for its day'
from talk t
where t.state = 'PREPARING' and not t.away and t.course not in (select id_ from open_step)
  and t.course not in (select id_ from timed) and t.course not in (select id_ from under_way)

union all

select t.name || ' is ' || t.state || ' but its process is gone'
from talk t
where t.state in (select state from unsettled)
  and (t.course is null or t.course not in (select id_ from running))

union all

select t.name || ' is ' || t.state || ' but its process goes on'
from talk t
where t.state not in (select state from unsettled) and t.course in (select id_ from running)
  and t.course not in (select id_ from meeting)
  and t.course not in (select id_ from under_way)

union all

select t.name || ' is AGREED but nobody follows up'
from talk t
where t.state = 'AGREED' and t.reason is distinct from 'leaving'
  and (t.follow_up is null or t.follow_up not in (select id_ from running))
  and t.course not in (select id_ from under_way)

union all

select t.name || ' has an open change but nobody is asked'
from talk t
join mushjul.plan_change p on p.conversation_id = t.id and p.state = 'open'
where not exists (select 1 from open_step s where s.id_ = t.follow_up and s.step = 'approveChange')
  and t.follow_up not in (select id_ from under_way)

union all

select t.name || ' asks about a change that is not open'
from talk t
join open_step s on s.id_ = t.follow_up and s.step = 'approveChange'
where not exists (select 1 from mushjul.plan_change p where p.conversation_id = t.id and p.state = 'open')

union all

select 'substitution ' || s.id || ' is ' || s.state || ' but nothing runs it'
from mushjul.substitution s
where s.state <> 'ended'
  and not exists (select 1 from act_ru_execution r where r.id_ = s.process_instance_id)

union all

select 'wheel ' || w.id || ' is ' || w.state || ' but nothing runs it'
from mushjul.wheel w
where w.state <> 'evaluated' and w.process_instance_id not in (select id_ from running)

union all

-- While the wheel is about to start its rounds, they wait for it.
select 'round ' || r.id || ' was never begun'
from mushjul.unit_round r
join mushjul.wheel w on w.id = r.wheel_id
where r.process_instance_id is null and w.process_instance_id not in (select id_ from under_way)

union all

select 'request of ' || q.employee_id || ' is open but nobody is asked'
from mushjul.request q
where q.state = 'open' and q.process_instance_id not in (select id_ from running)

union all

select 'nobody is asked about the late ' || l.manager_id
from mushjul.late_manager l
where l.process_instance_id not in (select id_ from running)
