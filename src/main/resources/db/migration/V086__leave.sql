-- Since when the employee has been away, where the talk had been held already or is being followed
-- up; before the talk the state says it.
alter table mushjul.conversation add column away_since date;
-- When the employee looked back at the goals before the follow-up.
alter table mushjul.conversation add column reviewed_on date;
-- Called for somebody who came when the round's own were called; the round does not wait for it.
alter table mushjul.conversation add column joined_late boolean not null default false;
create index conversation_away on mushjul.conversation (employee_id) where away_since is not null;
