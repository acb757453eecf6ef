-- What the other answered to a proposed change, until it is settled.
alter table mushjul.plan_change add column answer text check (answer in ('yes', 'no'));

-- How often the two have been sent to talk about the plan once more.
alter table mushjul.conversation add column new_talks integer not null default 0;
-- Whether the manager's manager takes part in the next talk, because one of the two wishes it.
alter table mushjul.conversation add column with_managers_manager boolean not null default false;
