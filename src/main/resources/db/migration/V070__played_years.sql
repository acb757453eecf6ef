-- The years that the demo plays before it opens: how far it has come, so that a play that was
-- interrupted goes on where it was.
create table mushjul.played_years (
  only_row boolean primary key default true check (only_row),
  -- the moment at which the past ends and the visitor comes
  ends_at timestamptz not null,
  finished_years int not null check (finished_years >= 0),
  played_to timestamptz not null,
  -- how many entries of the timetable are done
  done int not null default 0,
  finished boolean not null default false
);

-- What was written in a played past is settled without being sent.
alter table mushjul.notice drop constraint notice_state_check;
alter table mushjul.notice add constraint notice_state_check
  check (state in ('WAITING', 'GATHERED', 'SENT', 'REFUSED', 'WITHOUT_ADDRESS', 'PAST'));
