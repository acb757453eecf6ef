-- When both stood behind what was written about the goals at the follow-up: at once where nothing of
-- the agreement changed, else when the employee said yes. Until then it counts for nothing.
alter table mushjul.conversation add column follow_up_agreed_on date;
-- Until now it counted from the day on which it was written.
update mushjul.conversation set follow_up_agreed_on = followed_up_on;
