-- The open ones of each agency are found by repair_ticket_open, flat from ten thousand ended tickets to hundreds of thousands. This index was
-- never chosen, and with the state in it every step of a repair had to write every index of the table.
drop index repair_ticket_queue;
