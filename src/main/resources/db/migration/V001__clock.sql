-- How far business time is ahead of real time; one row at most, only where the clock was moved.
create table mushjul.clock_offset (
  only_row boolean primary key default true check (only_row),
  milliseconds bigint not null
);
