-- A group conversation may stand for the individual ones, where the year's concept allows it.
alter table mushjul.wheel add column group_talk text check (group_talk in ('no', 'yes', 'instead'));
update mushjul.wheel set group_talk = case when use_grus then 'yes' else 'no' end
  where use_grus is not null;
alter table mushjul.wheel drop column use_grus;
alter table mushjul.wheel add constraint wheel_concept_whole
  check (num_nulls(concept_source, duration_minutes, core_questions, optional_questions, group_talk)
    in (0, 5));

alter table mushjul.unit_round
  add column grus_on date,
  add column instead_of_talks text not null default 'NO'
    check (instead_of_talks in ('NO', 'PLANNED', 'HELD')),
  -- Null where the talks take as long as the concept says.
  add column minutes integer check (minutes > 0);

alter table mushjul.conversation add column in_group boolean not null default false;
