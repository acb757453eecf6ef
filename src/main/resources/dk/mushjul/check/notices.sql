-- The same said twice to one person, or something that waits to be said about a task that has ended.
select n.recipient || ' was told ' || n.kind || ' ' || count(*) || ' times' as what
from mushjul.notice n
where n.state in ('SENT', 'GATHERED', 'WITHOUT_ADDRESS') and n.kind not in ('choosePassword', 'dailyMail')
group by n.recipient, n.kind, n.facts, n.uid, n.sequence, n.created_at
having count(*) > 1

union all

-- Every entry in a calendar has a number of its own, whenever it is sent.
select n.recipient || ' has entry ' || n.sequence || ' of ' || n.uid || ' ' || count(*) || ' times' as what
from mushjul.notice n
where n.uid is not null
group by n.recipient, n.uid, n.sequence
having count(*) > 1

union all

-- A task opens once. One that is a manager's, or may be, can come back from a substitute or from
-- another manager, and is then told anew.
select n.recipient || ' was told ' || n.kind || ' about one task ' || count(*) || ' times'
from mushjul.notice n
where n.facts ->> 'link' like '/mus/tasks/%'
  and (n.kind in ('shortNotice', 'musTestInvited', 'managerLate', 'requestPassedToHr')
    or n.kind = 'taskOpened'
      and n.facts ->> 'step' in (
        'prepareEmployee', 'chooseOwnTalk', 'reviewGoals', 'confirmFollowUp', 'mediatePlan', 'resolveNotHeld',
        'describeStrategy', 'chooseConcept', 'agreeConcept', 'confirmDates', 'prepareEvaluation', 'evaluateWheel',
        'closeWheel'))
group by n.recipient, n.kind, n.facts ->> 'link'
having count(*) > 1

union all

-- Reminded of one task, or by the manager, once a day at most.
select n.recipient || ' was told ' || n.kind || ' ' || count(*) || ' times in a day'
from mushjul.notice n
where n.kind in ('taskReminder', 'taskOverdue', 'managerReminds')
group by n.recipient, n.kind, case when n.kind <> 'managerReminds' then n.facts ->> 'link' end,
  (n.created_at at time zone 'Europe/Copenhagen')::date
having count(*) > 1

union all

select n.recipient || ' has ' || count(*) || ' daily mails of ' || n.gathered_on
from mushjul.notice n
where n.gathered_on is not null
group by n.recipient, n.gathered_on
having count(*) > 1

union all

select n.recipient || ' is to be told ' || n.kind || ' about a task that has ended'
from mushjul.notice n
where n.state = 'WAITING' and n.urgency = 'DAILY' and n.facts ->> 'link' like '/mus/tasks/%'
  and not exists (select 1 from act_ru_task t where t.id_ = substring(n.facts ->> 'link' from 12))
