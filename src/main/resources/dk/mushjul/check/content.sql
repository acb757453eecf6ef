-- Words that belong to nothing.
with subject (kind, id) as (
  select 'WHEEL', id from mushjul.wheel
  union all select 'UNIT_ROUND', id from mushjul.unit_round
  union all select 'CONVERSATION', id from mushjul.conversation
  union all select 'REQUEST', id from mushjul.request
  union all select 'SUBSTITUTION', id from mushjul.substitution
)
select 'entry ' || e.id || ' of ' || e.step || ' belongs to no ' || e.subject_kind || ' ' || e.subject_id as what
from mushjul.entry e
where e.subject_kind <> 'LATE_MANAGER'
  and not exists (select 1 from subject s where s.kind = e.subject_kind and s.id = e.subject_id)

union all

select 'draft of ' || d.step || ' belongs to no ' || d.subject_kind || ' ' || d.subject_id
from mushjul.draft d
where d.subject_kind not in ('LATE_MANAGER', 'START_FORM')
  and not exists (select 1 from subject s where s.kind = d.subject_kind and s.id = d.subject_id)
