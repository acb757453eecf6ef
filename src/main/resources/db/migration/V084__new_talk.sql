-- What the other answered to a proposed change, until it is settled.
alter table mushjul.plan_change add column answer text check (answer in ('yes', 'no'));

-- When the two were sent to talk about the plan once more; null while they were not. It happens once.
alter table mushjul.conversation add column new_talk_at timestamptz;
-- Whether the manager's manager takes part in that talk, because one of the two wishes it.
alter table mushjul.conversation add column with_managers_manager boolean not null default false;

-- Goals on which the two agree although they disagree about the plan as a whole.
alter table mushjul.goal add column agreed_alone boolean not null default false;
