-- A conversation on leave in which something waits or is timed, or somebody who was away yesterday
-- already and still has a talk ahead. The daily run sees to it on the first day.
select c.wheel_id || '/' || c.employee_id || ' is on leave and has ' || t.task_def_key_ as what
from mushjul.conversation c
join act_ru_task t on t.proc_inst_id_ = c.process_instance_id
where c.state = 'ON_LEAVE'

union all

select c.wheel_id || '/' || c.employee_id || ' is on leave and has a timer'
from mushjul.conversation c
join act_ru_job j on j.process_instance_id_ = c.process_instance_id and j.type_ = 'timer'
where c.state = 'ON_LEAVE'

union all

select c.wheel_id || '/' || c.employee_id || ' is away but ' || c.state
from mushjul.conversation c
join mushjul.employee e on e.employee_id = c.employee_id
where c.state in ('CALLED', 'PLANNED', 'PREPARING', 'NOT_HELD') and e.status <> 'left'
  and e.absent_from < :today and coalesce(e.absent_to, :today) >= :today
