-- Links to choose a password. Only the hash of what stands in the link is kept.
create table mushjul.password_link (
  token_hash bytea primary key,
  employee_id varchar(64) not null references mushjul.employee,
  valid_until timestamptz not null
);

create index on mushjul.password_link (employee_id);
