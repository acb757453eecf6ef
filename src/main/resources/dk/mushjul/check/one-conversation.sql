-- Two conversations of one person in a wheel, two instances that drive the same, or an instance that
-- no conversation knows.
select wheel_id || '/' || employee_id || ': ' || count(*) || ' conversations' as what
from mushjul.conversation
group by wheel_id, employee_id
having count(*) > 1

union all

select e.business_key_ || ': ' || count(*) || ' instances of ' || d.key_
from act_ru_execution e
join act_re_procdef d on d.id_ = e.proc_def_id_
where e.parent_id_ is null and d.key_ in ('conversation', 'followUp')
group by e.business_key_, d.key_
having count(*) > 1

union all

select e.business_key_ || ': no conversation knows its instance of ' || d.key_ || ', ' || e.id_
from act_ru_execution e
join act_re_procdef d on d.id_ = e.proc_def_id_
where e.parent_id_ is null and d.key_ in ('conversation', 'followUp')
  and not exists (
    select 1 from mushjul.conversation c
    where e.id_ = case d.key_ when 'followUp' then c.follow_up_instance_id else c.process_instance_id end)
