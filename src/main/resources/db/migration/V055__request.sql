-- That an employee asked for a conversation. What was asked and answered is never here: see
-- mushjul.entry.
create table mushjul.request (
  id text primary key,
  employee_id text not null,
  number integer not null check (number > 0),
  asked_on date not null,
  reader text not null check (reader in ('manager', 'hr')),
  state text not null check (state in ('open', 'granted', 'declined')),
  process_instance_id text not null,
  unique (employee_id, number)
);
