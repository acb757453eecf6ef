-- The organisation as the files say it. Rows are never deleted: who leaves is left, a unit that is
-- gone is closed, so that what they took part in keeps its names.

create table mushjul.unit (
  unit_id varchar(59) primary key,
  name text not null,
  parent_unit_id varchar(59) references mushjul.unit deferrable initially deferred,
  manager_id varchar(64),
  tr_names text[] not null default '{}',
  amr_names text[] not null default '{}',
  closed boolean not null default false
);

create table mushjul.employee (
  employee_id varchar(64) primary key,
  name text not null,
  email text,
  unit_id varchar(59) not null references mushjul.unit deferrable initially deferred,
  mus_manager_id varchar(64) references mushjul.employee deferrable initially deferred,
  employed_since date,
  weekly_hours numeric(5, 2),
  birth_year integer,
  status text not null check (status in ('active', 'leave', 'left')),
  absent_from date,
  absent_to date,
  -- What the rules make of it: who holds the talk, and the unit that it belongs to.
  manager_id varchar(64) references mushjul.employee deferrable initially deferred,
  conversation_unit_id varchar(59) not null
    references mushjul.unit deferrable initially deferred
);

alter table mushjul.unit
  add foreign key (manager_id) references mushjul.employee deferrable initially deferred;

create index on mushjul.unit (manager_id);
create index on mushjul.employee (unit_id);
create index on mushjul.employee (manager_id);
create index on mushjul.employee (conversation_unit_id) where status <> 'left';

-- unit_id is set for a local committee: it sees that unit and the units below.
create table mushjul.employee_role (
  employee_id varchar(64) not null references mushjul.employee,
  role text not null
    check (role in ('manager', 'hr', 'committee', 'process-owner', 'admin')),
  unit_id varchar(59) references mushjul.unit deferrable initially deferred,
  unique nulls not distinct (employee_id, role, unit_id)
);

create index on mushjul.employee_role (role);
