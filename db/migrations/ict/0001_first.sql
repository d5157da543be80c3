-- Repair tickets as logs of events, with a projection and counters kept in the transaction of every write.
create table agency_ref (
  code text not null,
  path text not null,
  kind text not null,
  name_th text not null,
  district_code text null,
  service_section int null,
  primary key (code)
);
create index agency_ref_district on agency_ref (district_code);
create index agency_ref_path on agency_ref (path text_pattern_ops);

create table audit_row (
  id uuid not null,
  occurred_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  action text not null,
  subject text not null,
  facts jsonb not null,
  request_id text null,
  primary key (id)
);
create index audit_row_subject on audit_row (subject, occurred_at);

create table service_standard (
  code text not null,
  valid_from date not null,
  kind text not null,
  name_th text not null,
  name_en text not null,
  amount int not null,
  unit text not null,
  primary key (code, valid_from)
);

create table working_holiday (
  date date not null,
  name_th text not null,
  primary key (date)
);

create table repair_ticket (
  id uuid not null,
  code text not null,
  kind text not null,
  subject_th text not null,
  agency_code text not null,
  section text null,
  device_th text null,
  source text not null,
  external_id text null,
  observed_until timestamptz(3) null,
  digest text null,
  state text not null,
  received_at timestamptz(3) not null,
  received_recorded_at timestamptz(3) not null,
  handed_over_at timestamptz(3) null,
  ended_at timestamptz(3) null,
  ended_recorded_at timestamptz(3) null,
  finish_unknown boolean not null,
  open_until timestamptz(3) null,
  due_at timestamptz(3) null,
  within_standard boolean null,
  turnaround_minutes int null,
  primary key (id)
);
alter table repair_ticket add constraint repair_ticket_code unique (code);
alter table repair_ticket add constraint repair_ticket_external unique (source, external_id);
alter table repair_ticket add constraint repair_ticket_turnaround check (turnaround_minutes >= 0);
create index repair_ticket_received on repair_ticket (received_at, agency_code);
create index repair_ticket_handed_over on repair_ticket (handed_over_at, agency_code);
create index repair_ticket_open on repair_ticket (open_until, agency_code, received_at);
-- What was recorded after it happened is rare; an "as of" before it was recorded takes it out of the counters again.
create index repair_ticket_recorded_late on repair_ticket (ended_recorded_at) where ended_recorded_at > ended_at;
create index repair_ticket_received_late on repair_ticket (received_recorded_at) where received_recorded_at > received_at;

create table repair_event (
  ticket_id uuid not null,
  seq int not null,
  name text not null,
  occurred_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  note_th text null,
  source text not null,
  primary key (ticket_id, seq)
);
alter table repair_event add constraint repair_event_ticket_id_foreign foreign key (ticket_id) references repair_ticket (id) on delete cascade;

create table turnaround_bin (
  agency_code text not null,
  month date not null,
  kind text not null,
  source text not null,
  minutes int not null,
  count int not null,
  with_standard int not null,
  within_standard int not null,
  primary key (agency_code, month, kind, source, minutes)
);

create table received_month (
  agency_code text not null,
  month date not null,
  kind text not null,
  source text not null,
  count int not null,
  primary key (agency_code, month, kind, source)
);

create table ticket_source (
  source text not null,
  kind text not null,
  first_received_at timestamptz(3) not null,
  observed_until timestamptz(3) null,
  primary key (source, kind)
);

-- A log is only added to. Demonstration data alone may be taken out again.
create function repair_event_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.source = 'generated' then
    return old;
  end if;
  raise exception 'Events of a repair are added, never changed or removed';
end
$$;
create trigger repair_event_append_only before update or delete on repair_event for each row execute function repair_event_is_append_only();

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'Audit rows are appended, never changed' using errcode = 'restrict_violation';
end $$;
create trigger audit_row_append_only before update or delete on audit_row for each row execute function refuse_audit_change();
