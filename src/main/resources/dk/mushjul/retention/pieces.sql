-- Every kind of text that still stands in an entry, with the day from which it is deleted.
with rule as (
  select * from unnest(:kinds::text[], :anchors::text[], :days::int[]) as r (kind, anchor, days)
),
part as (
  select * from unnest(:partSubjects::text[], :partSteps::text[], :partKinds::text[])
    as p (subject_kind, step, kind)
),
piece as (
  select e.id, r.kind,
    least(
      r.days + case r.anchor
        when 'writtenOn' then (e.at at time zone :zone)::date
        when 'heldOn' then c.held_on
        when 'agreedOn' then c.agreed_on
        when 'followedUpOn' then c.followed_up_on
        when 'leftOn' then l.left_on
        -- Agreed, or else when it was clear that there will be no agreement on this talk any more.
        when 'closedOn' then coalesce(
          c.agreed_on,
          case c.state
            when 'ENDED' then l.left_on
            when 'MEDIATED' then coalesce(
              (select max(m.at at time zone :zone)::date from mushjul.entry m
                where m.subject_kind = 'CONVERSATION' and m.subject_id = c.id and m.step = 'mediatePlan'),
              c.drafted_on)
            when 'POSTPONED' then
              (select min(w.first_day) from mushjul.wheel w where w.id > c.wheel_id)
          end,
          (select n.held_on from mushjul.conversation n
            where n.employee_id = c.employee_id and n.wheel_id > c.wheel_id and n.held_on is not null
            order by n.wheel_id limit 1))
        when 'nextTalkHeldOn' then
          (select n.held_on from mushjul.conversation n
            where n.employee_id = c.employee_id and n.wheel_id > c.wheel_id and n.held_on is not null
            order by n.wheel_id limit 1)
        when 'secondNextTalkHeldOn' then
          (select n.held_on from mushjul.conversation n
            where n.employee_id = c.employee_id and n.wheel_id > c.wheel_id and n.held_on is not null
            order by n.wheel_id offset 1 limit 1)
        when 'answeredOn' then
          case when q.state <> 'open' then coalesce(
            (select max(a.at at time zone :zone)::date from mushjul.entry a
              where a.subject_kind = 'REQUEST' and a.subject_id = q.id and a.step = 'answerRequest'),
            q.asked_on)
          end
        when 'evaluatedOn' then
          case when w.state = 'evaluated' then coalesce(
            (select max(v.at at time zone :zone)::date from mushjul.entry v
              where v.subject_kind = 'WHEEL' and v.subject_id = w.id and v.step = 'evaluateWheel'),
            w.evaluation_on)
          end
      end,
      -- Of whoever has left no talk and no answer comes any more.
      case when r.anchor not in ('leftOn', 'writtenOn') then l.left_on + :afterLeaving end) as due_on
  from mushjul.entry e
  left join mushjul.conversation c on e.subject_kind = 'CONVERSATION' and c.id = e.subject_id
  left join mushjul.request q on e.subject_kind = 'REQUEST' and q.id = e.subject_id
  left join mushjul.unit_round u on e.subject_kind = 'UNIT_ROUND' and u.id = e.subject_id
  left join mushjul.wheel w
    on w.id = case e.subject_kind when 'WHEEL' then e.subject_id when 'UNIT_ROUND' then u.wheel_id end
  left join mushjul.leaver l on l.employee_id = coalesce(c.employee_id, q.employee_id)
  join part p
    on p.subject_kind = e.subject_kind
    and p.step = case
      when e.subject_kind = 'CONVERSATION' and e.step = any(:named) then e.step else '*' end
  join rule r on r.kind = p.kind
  where e.id > :after and not r.kind = any(e.forgotten)
)
