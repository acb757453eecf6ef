-- When somebody last read goes with the person; of those who had left before, now.
delete from mushjul.board_visit visit using mushjul.employee e
where e.employee_id = visit.person and e.status = 'left';
