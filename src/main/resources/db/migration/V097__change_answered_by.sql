-- Whoever stands in for the manager answers in their own name.
alter table mushjul.plan_change add column answered_by text;
