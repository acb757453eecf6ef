-- The one goal that a version changes in the version before it; null where it is a whole plan.
alter table mushjul.plan add column goal_id text;

-- A change of one goal that one of the two proposes to the other. Its words are sealed: see
-- mushjul.entry, step proposeChange.
create table mushjul.plan_change (
  id text primary key,
  conversation_id text not null references mushjul.conversation on delete cascade,
  goal_id text not null,
  proposer text not null,
  revision integer not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('open', 'agreed', 'declined', 'unanswered', 'withdrawn')),
  settled_at timestamptz,
  -- the version of the plan that it became
  version integer,
  check ((state = 'open') = (settled_at is null)),
  check ((state = 'agreed') = (version is not null))
);
create unique index plan_change_one_open on mushjul.plan_change (conversation_id) where state = 'open';
create index plan_change_by_conversation on mushjul.plan_change (conversation_id, proposed_at);
