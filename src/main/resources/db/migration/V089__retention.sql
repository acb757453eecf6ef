-- What is deleted when its time is over: see the table retention.

-- The kinds of text that were taken out of an entry while the rest of it is kept.
alter table mushjul.entry add column forgotten text[] not null default '{}';

-- Since when somebody works here no longer.
create table mushjul.leaver (
  employee_id varchar(64) primary key references mushjul.employee,
  left_on date not null
);

-- How much was deleted, never what or whose.
create table mushjul.deletion (
  on_day date not null,
  kind text not null,
  count integer not null check (count > 0),
  primary key (on_day, kind)
);

create index access_log_at on mushjul.access_log (at);
create index draft_at on mushjul.draft (at);
