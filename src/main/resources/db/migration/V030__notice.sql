-- What people are to be told: a row is written by the transaction that causes it and sent later.
create table mushjul.notice (
  id bigint generated always as identity primary key,
  -- stays the same over every attempt to send, so that a mail sent twice is known as one
  message_id uuid not null default gen_random_uuid(),
  kind text not null,
  recipient text not null,
  urgency text not null check (urgency in ('AT_ONCE', 'DAILY')),
  -- names, dates and links; never what anybody wrote
  facts jsonb not null,
  state text not null default 'WAITING'
    check (state in ('WAITING', 'GATHERED', 'SENT', 'REFUSED', 'WITHOUT_ADDRESS')),
  created_at timestamptz not null,
  settled_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  -- a lease, in system time: whoever sends the row has it until then
  claimed_until timestamptz,
  -- the answer code of a mail server that will not take it
  refusal text,
  -- the daily mail that carries this notice; of a daily mail, its day
  gathered_into bigint references mushjul.notice on delete cascade,
  gathered_on date,
  uid text,
  sequence int,
  on_day date,
  from_time time,
  minutes int,
  place text,
  title text,
  cancelled boolean
);

create unique index notice_one_daily_mail on mushjul.notice (recipient, gathered_on)
  where gathered_on is not null;
create index notice_to_send on mushjul.notice (next_attempt_at, id)
  where state = 'WAITING' and urgency = 'AT_ONCE';
-- also finds what is to be gathered
create index notice_to_gather on mushjul.notice ((facts ->> 'link'))
  where state = 'WAITING' and urgency = 'DAILY';
create index notice_in_daily_mail on mushjul.notice (gathered_into) where gathered_into is not null;
create index notice_refused on mushjul.notice (id) where state = 'REFUSED';
create index notice_of_person on mushjul.notice (recipient, id);
create index notice_settled on mushjul.notice (settled_at) where settled_at is not null;

-- How often a person's calendar was told about an appointment: the next SEQUENCE.
create table mushjul.appointment_sequence (
  uid text not null,
  recipient text not null,
  sequence int not null,
  primary key (uid, recipient)
);
