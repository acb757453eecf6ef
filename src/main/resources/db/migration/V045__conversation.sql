-- One employee's conversation in one wheel. What is said in it is never here: see mushjul.content.
create table mushjul.conversation (
  id text primary key,
  wheel_id text not null,
  unit_round_id text not null,
  unit_id text not null,
  employee_id text not null,
  manager_id text not null,
  state text not null,
  called_on date not null,
  suggested_on date not null,
  planned_on date,
  planned_from time,
  place text,
  minutes integer not null,
  writer_role text not null,
  follow_up_caller text not null,
  held_on date,
  times_not_held integer not null default 0,
  changes_requested integer not null default 0,
  plan_version integer not null default 0,
  drafted_on date,
  agreed_on date,
  follow_up_on date,
  followed_up_on date,
  reason text,
  senior_offer boolean not null default false,
  calendar_sequence integer not null default 0,
  process_instance_id text,
  follow_up_instance_id text,
  unique (wheel_id, employee_id)
);
create index conversation_by_round on mushjul.conversation (unit_round_id, state);
create index conversation_by_employee on mushjul.conversation (employee_id, wheel_id);
create index conversation_by_manager on mushjul.conversation (manager_id, state);

-- A version of the plan: where its words are sealed, and what figures need of it.
create table mushjul.plan (
  conversation_id text not null references mushjul.conversation on delete cascade,
  version integer not null,
  step text not null,
  author text not null,
  revision integer not null,
  drafted_on date not null,
  primary key (conversation_id, version)
);

create table mushjul.goal (
  conversation_id text not null references mushjul.conversation on delete cascade,
  goal_id text not null,
  version integer not null,
  position integer not null,
  tie text,
  activity_types text[] not null default '{}',
  responsible text,
  deadline date,
  may_mention boolean not null default false,
  confidential boolean not null default false,
  state text not null default 'ongoing',
  primary key (conversation_id, goal_id)
);

-- An answer to one version of the plan; the writer's own draft is the writer's yes.
create table mushjul.approval (
  conversation_id text not null references mushjul.conversation on delete cascade,
  version integer not null,
  person text not null,
  answer text not null,
  answered_on date not null,
  primary key (conversation_id, version, person)
);

-- A manager whose duties are late, as the manager above was told.
create table mushjul.late_manager (
  manager_id text primary key,
  process_instance_id text not null,
  since date not null
);
