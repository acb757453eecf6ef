-- The MUS test. No row, order or transaction here belongs to a person: a sent answer goes into the
-- sealed pool of its group, which is rewritten and shuffled as a whole; a pool of at least five
-- answers is added to the counters. An empty group is the whole workplace.
create table mushjul.mus_test_sealed (
  wheel_id text not null references mushjul.wheel,
  group_id text not null,
  version text not null check (version in ('employee', 'manager')),
  sealed bytea not null,
  primary key (wheel_id, group_id, version)
);

create table mushjul.mus_test_count (
  wheel_id text not null references mushjul.wheel,
  group_id text not null,
  version text not null check (version in ('employee', 'manager')),
  statement text not null,
  answer text not null check (answer in ('never', 'rarely', 'sometimes', 'mostly', 'always')),
  count integer not null check (count > 0),
  primary key (wheel_id, group_id, version, statement, answer)
);

-- The group that a round's answers are counted in, decided when the round is asked.
create table mushjul.mus_test_group (
  unit_round_id text primary key references mushjul.unit_round,
  group_id text not null
);

-- Which managers were asked as managers, and in which round: once in a wheel.
create table mushjul.mus_test_manager (
  wheel_id text not null references mushjul.wheel,
  manager_id text not null,
  unit_round_id text not null references mushjul.unit_round,
  primary key (wheel_id, manager_id)
);
