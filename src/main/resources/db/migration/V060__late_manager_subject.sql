-- What is written about a late manager belongs to that case, not to the wheel: two cases that one
-- person has open at once must not share a draft.
alter table mushjul.entry drop constraint entry_subject_kind_check;
alter table mushjul.entry add constraint entry_subject_kind_check
  check (subject_kind in ('WHEEL', 'UNIT_ROUND', 'CONVERSATION', 'REQUEST', 'LATE_MANAGER'));
alter table mushjul.draft drop constraint draft_subject_kind_check;
alter table mushjul.draft add constraint draft_subject_kind_check
  check (subject_kind in ('WHEEL', 'UNIT_ROUND', 'CONVERSATION', 'REQUEST', 'LATE_MANAGER'));
