-- The same said twice to one person, or something that waits to be said about a task that has ended.
select n.recipient || ' was told ' || n.kind || ' ' || count(*) || ' times' as what
from mushjul.notice n
where n.state in ('SENT', 'GATHERED', 'WITHOUT_ADDRESS') and n.kind not in ('choosePassword', 'dailyMail')
group by n.recipient, n.kind, n.facts, n.uid, n.sequence, n.created_at
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
