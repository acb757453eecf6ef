-- A workplace's MUS of one year. What HR and the committee write is never here: see mushjul.entry.
create table mushjul.wheel (
  id text primary key check (id ~ '^[0-9]{4}$'),
  sector text not null check (sector in ('state', 'municipality', 'region', 'private')),
  first_day date not null,
  last_day date not null,
  evaluation_on date not null,
  -- The units that take part; empty for all.
  units text[] not null default '{}',
  state text not null check (state in ('briefing', 'running', 'evaluating', 'evaluated')),
  process_instance_id text not null,
  -- The concept, all null until HR has chosen; the source is the wheel whose own questions it has.
  concept_source text references mushjul.wheel,
  duration_minutes integer check (duration_minutes > 0),
  core_questions text[],
  optional_questions text[],
  use_grus boolean,
  decision text not null check (decision in ('none', 'agreed', 'agreedWithChanges', 'notAgreed')),
  decided_on date,
  concept_unchanged boolean not null,
  close_reason text,
  check (first_day <= last_day and last_day < evaluation_on),
  check (num_nulls(concept_source, duration_minutes, core_questions, optional_questions, use_grus)
    in (0, 5))
);
