-- What people do with repairs: numbers without gaps, the standard and the running wait beside the projection, and the open ones at hand.

create table ticket_number (
  fiscal_year int not null,
  last int not null,
  primary key (fiscal_year)
);

alter table repair_ticket
  add column standard_code text null,
  add column part_since timestamptz(3) null;

update repair_ticket ticket set
  standard_code = case when ticket.due_at is null then null
    when ticket.kind = 'HARDWARE' and exists (select 1 from repair_event event where event.ticket_id = ticket.id and event.name = 'WAITING_PART')
      then 'HARDWARE_WITH_PART' else ticket.kind end,
  part_since = case when ticket.state = 'WAITING_PART' then ticket.state_since end
where ticket.due_at is not null or ticket.state = 'WAITING_PART';

-- Waits that have ended: each from its step to the next one.
with step as (
  select ticket_id, seq, name, occurred_at, lead(occurred_at) over steps as next_at, lead(name) over steps as next_name,
    lag(name) over steps as previous_name
  from repair_event window steps as (partition by ticket_id order by occurred_at, seq)),
waited as (
  select ticket_id,
    coalesce(sum(round(extract(epoch from next_at - occurred_at) / 60)) filter (where name = 'WAITING_AGENCY'), 0)::int as agency,
    coalesce(sum(round(extract(epoch from next_at - occurred_at) / 60)) filter (where name = 'WAITING_PART'), 0)::int as part,
    count(*) filter (where name = 'MENDING' and previous_name = 'QUALITY_CHECK')::int as failed
  from step group by ticket_id)
update repair_ticket ticket set waited_agency_minutes = agency, waited_part_minutes = part, failed_checks = failed
from waited where waited.ticket_id = ticket.id and (agency > 0 or part > 0 or failed > 0);

-- The queue: what has not ended, however many have.
create index repair_ticket_queue on repair_ticket (section, state, agency_code, kind, due_at) where open_until is null;

-- Demonstration tickets go with all that people did to them; nothing else of a log is ever taken away.
create or replace function repair_event_is_append_only() returns trigger language plpgsql as $$
begin
  -- Depth 2: the ticket itself goes, which its own trigger has allowed.
  if tg_op = 'DELETE' and (old.source = 'generated' or pg_trigger_depth() > 1) then
    return old;
  end if;
  raise exception 'Events of a repair are added, never changed or removed';
end
$$;

create function repair_ticket_stays() returns trigger language plpgsql as $$
begin
  if old.source = 'generated' then
    return old;
  end if;
  raise exception 'A repair is kept with its log, which is never changed or removed';
end
$$;
create trigger repair_ticket_stays before delete on repair_ticket for each row execute function repair_ticket_stays();
