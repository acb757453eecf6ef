-- Since when the manager of today has the conversation; null where it is the first. What was written
-- before is between the employee and the manager of that time.
alter table mushjul.conversation add column manager_since timestamptz;
-- The manager in the talk that was held, and with whom the newest version of the plan was made.
alter table mushjul.conversation add column held_by text;
alter table mushjul.conversation add column plan_with text;
-- Whether the employee lets the manager of today read the minutes of an earlier one.
alter table mushjul.conversation add column minutes_shared boolean not null default false;

update mushjul.conversation set held_by = manager_id where held_on is not null;
update mushjul.conversation set plan_with = manager_id where plan_version > 0;

-- Where the course begins again after an interruption; null for its beginning.
alter table mushjul.conversation add column resume_at text;
