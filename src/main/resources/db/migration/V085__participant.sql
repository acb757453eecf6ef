-- Somebody besides the two who takes part in a talk, because both say so beforehand. What may be
-- seen is named; everything else stays between the two.
create table mushjul.participant (
  id text primary key,
  conversation_id text not null references mushjul.conversation on delete cascade,
  person text not null,
  proposed_by text not null,
  proposed_on date not null,
  sees text[] not null,
  state text not null check (state in ('proposed', 'agreed', 'withdrawn'))
);
create unique index participant_once on mushjul.participant (conversation_id, person)
  where state <> 'withdrawn';
