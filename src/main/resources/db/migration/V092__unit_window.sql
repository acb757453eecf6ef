-- The days on which a unit holds its talks in a wheel, where they are not the wheel's own.
create table mushjul.unit_window (
  wheel_id text not null references mushjul.wheel,
  unit_id varchar(59) not null references mushjul.unit deferrable initially deferred,
  first_day date not null,
  last_day date not null,
  primary key (wheel_id, unit_id),
  check (first_day <= last_day)
);
