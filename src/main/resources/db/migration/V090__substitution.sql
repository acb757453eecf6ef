-- A substitute takes a manager's steps for a time.
create table mushjul.substitution (
  id text primary key,
  manager_id varchar(64) not null references mushjul.employee,
  substitute_id varchar(64) not null references mushjul.employee,
  from_day date not null,
  to_day date not null,
  state text not null check (state in ('planned', 'running', 'ended')),
  process_instance_id text not null,
  check (from_day <= to_day and manager_id <> substitute_id)
);
create unique index substitution_running on mushjul.substitution (manager_id) where state = 'running';
create index substitution_by_manager on mushjul.substitution (manager_id, from_day);

-- Conversations with minutes that are between the two.
create table mushjul.confidential_minutes (
  conversation_id text primary key references mushjul.conversation on delete cascade
);

-- Whether the substitute may take a conversation with confidential parts, as its employee says.
create table mushjul.substitute_consent (
  substitution_id text not null references mushjul.substitution on delete cascade,
  conversation_id text not null references mushjul.conversation on delete cascade,
  answer text not null check (answer in ('asked', 'yes', 'no')),
  primary key (substitution_id, conversation_id)
);
create index substitute_consent_by_conversation on mushjul.substitute_consent (conversation_id);

-- The kinds stand in the code; a new one needs no change here.
alter table mushjul.entry drop constraint entry_subject_kind_check;
alter table mushjul.entry add constraint entry_subject_kind_check check (subject_kind ~ '^[A-Z_]+$');
alter table mushjul.draft drop constraint draft_subject_kind_check;
alter table mushjul.draft add constraint draft_subject_kind_check check (subject_kind ~ '^[A-Z_]+$');
