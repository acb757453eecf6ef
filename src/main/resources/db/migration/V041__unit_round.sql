-- One unit's way through a wheel.
create table mushjul.unit_round (
  id text primary key,
  wheel_id text not null references mushjul.wheel,
  unit_id text not null,
  -- Null for the moment between its row and its instance.
  process_instance_id text unique,
  grus_held_on date[] not null default '{}',
  unique (wheel_id, unit_id)
);
