-- The newest time to which a manager would move a talk sooner than the notice period allows. It
-- waits for the employee's yes while the task is open.
create table mushjul.move_proposal (
  conversation_id text primary key references mushjul.conversation on delete cascade,
  on_day date not null,
  from_time time not null,
  minutes integer not null check (minutes > 0),
  place text,
  accepted boolean
);
