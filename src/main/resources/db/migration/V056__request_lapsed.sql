-- Whoever asked has left: nobody answers any more.
alter table mushjul.request drop constraint request_state_check;
alter table mushjul.request add constraint request_state_check
  check (state in ('open', 'granted', 'declined', 'lapsed'));
