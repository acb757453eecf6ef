-- Whether the last that a calendar was told about an entry is that it is off: whose entry stands can
-- then be asked without the notices, which are not kept for ever.
alter table mushjul.appointment_sequence add column cancelled boolean not null default false;
update mushjul.appointment_sequence known set cancelled = true
from mushjul.notice told
where told.uid = known.uid and told.recipient = known.recipient and told.sequence = known.sequence
  and told.cancelled;
