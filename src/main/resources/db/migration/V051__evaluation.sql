-- What figures need of a unit's summary; its words are in mushjul.entry.
create table mushjul.unit_summary (
  unit_round_id text primary key references mushjul.unit_round,
  needs text[] not null,
  themes text[] not null,
  group_plan_state text check (group_plan_state in ('reached', 'ongoing', 'changed', 'dropped', 'none')),
  process_worked boolean
);

-- The figures that a wheel was evaluated on, suppressed, as they stood on that day.
create table mushjul.published_figure (
  wheel_id text primary key references mushjul.wheel,
  taken_on date not null,
  figures jsonb not null,
  committee_silent boolean not null default false
);
