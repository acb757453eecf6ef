-- A person's key, wrapped by the master key. Without it nothing the person wrote can be read.
create table mushjul.data_key (
  id bigint generated always as identity primary key,
  person text not null,
  wrapped bytea,
  created_at timestamptz not null,
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);

create unique index data_key_in_use on mushjul.data_key (person) where wrapped is not null;

-- What people wrote and sent.
create table mushjul.entry (
  id bigint generated always as identity primary key,
  subject_kind text not null check (subject_kind in ('WHEEL', 'UNIT_ROUND', 'CONVERSATION', 'REQUEST')),
  subject_id text not null,
  step text not null,
  author text not null,
  revision integer not null check (revision > 0),
  at timestamptz not null,
  data_key bigint not null references mushjul.data_key,
  sealed bytea not null,
  unique (subject_kind, subject_id, step, author, revision)
);

create index entry_author on mushjul.entry (author);

-- What people have typed but not sent. A row without content keeps counting its versions, so that a
-- page left open cannot overwrite what was written after it.
create table mushjul.draft (
  subject_kind text not null check (subject_kind in ('WHEEL', 'UNIT_ROUND', 'CONVERSATION', 'REQUEST')),
  subject_id text not null,
  step text not null,
  person text not null,
  version integer not null check (version > 0),
  at timestamptz not null,
  data_key bigint references mushjul.data_key,
  sealed bytea,
  primary key (subject_kind, subject_id, step, person),
  check ((sealed is null) = (data_key is null))
);

create index draft_person on mushjul.draft (person);

-- Each reading of an entry by somebody other than its author.
create table mushjul.access_log (
  id bigint generated always as identity primary key,
  reader text not null,
  author text not null,
  subject_kind text not null,
  subject_id text not null,
  step text not null,
  at timestamptz not null
);

create index access_log_author on mushjul.access_log (author);
create index access_log_subject on mushjul.access_log (subject_kind, subject_id);
