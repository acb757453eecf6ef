-- Times for conversations: offered by managers, wished for by employees.

-- Until when the employee may pick one of the times on offer; null when none are.
alter table mushjul.conversation add column offered_until date;

create table mushjul.time_offer (
  id text primary key,
  -- the order in which they were made
  number bigint generated always as identity,
  manager_id text not null,
  offered_on date not null
);
create index time_offer_by_manager on mushjul.time_offer (manager_id);

-- A time that one conversation at most takes.
create table mushjul.offered_slot (
  id text primary key,
  offer_id text not null references mushjul.time_offer on delete cascade,
  on_day date not null,
  from_time time not null,
  minutes integer not null check (minutes > 0),
  place text,
  taken_by text references mushjul.conversation on delete set null
);
create index offered_slot_by_offer on mushjul.offered_slot (offer_id, on_day, from_time);
create index offered_slot_taken on mushjul.offered_slot (taken_by) where taken_by is not null;

-- Whom an offer is for: open until that day, then chosen, settled by the manager, lapsed or withdrawn.
create table mushjul.offered_to (
  offer_id text not null references mushjul.time_offer on delete cascade,
  conversation_id text not null references mushjul.conversation on delete cascade,
  until_day date not null,
  state text not null check (state in ('open', 'chosen', 'planned', 'lapsed', 'withdrawn')),
  primary key (offer_id, conversation_id)
);
create unique index offered_to_one_open on mushjul.offered_to (conversation_id) where state = 'open';
create index offered_to_by_conversation on mushjul.offered_to (conversation_id);
create index offered_to_open on mushjul.offered_to (until_day) where state = 'open';

-- Another time that an employee asks for. The words with it are sealed: see mushjul.entry.
create table mushjul.time_wish (
  id text primary key,
  conversation_id text not null references mushjul.conversation on delete cascade,
  asked_on date not null,
  state text not null check (state in ('open', 'accepted', 'kept', 'withdrawn')),
  -- the entry with the words, or null where there are none
  revision integer
);
create unique index time_wish_one_open on mushjul.time_wish (conversation_id) where state = 'open';
create index time_wish_by_conversation on mushjul.time_wish (conversation_id);

create table mushjul.wished_time (
  wish_id text not null references mushjul.time_wish on delete cascade,
  position integer not null,
  on_day date not null,
  from_time time not null,
  primary key (wish_id, position)
);
