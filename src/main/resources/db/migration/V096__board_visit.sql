-- Whoever has no mail address is told that there is something new to read.
create table mushjul.board_visit (
  person varchar(64) primary key,
  at timestamptz not null
);
