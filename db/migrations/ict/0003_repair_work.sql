-- The daily work of repairs: who is on it, the device, the guarantee, what was said at each step, and the codes that askers follow it by.

create table service_officer (
  id uuid not null,
  username text null,
  name_th text not null,
  name_en text not null,
  section text not null,
  office_phone text null,
  leads boolean not null default false,
  active boolean not null default true,
  source text not null,
  primary key (id)
);
create unique index service_officer_username on service_officer (username) where username is not null;
create index service_officer_section on service_officer (section) where active;

create table device (
  id uuid not null,
  asset_number text not null,
  kind text not null,
  brand text not null,
  model text not null,
  serial text null,
  agency_code text not null,
  place_th text null,
  bought_on date null,
  warranty_until date null,
  state text not null,
  source text not null,
  recorded_at timestamptz(3) not null,
  version int not null default 1,
  primary key (id)
);
alter table device add constraint device_asset_number unique (asset_number);
alter table device add constraint device_kind check (kind in ('COMPUTER', 'MONITOR', 'PRINTER', 'SCANNER', 'UPS', 'NETWORK', 'OTHER'));
alter table device add constraint device_state check (state in ('IN_USE', 'DISPOSAL_ADVISED', 'DISPOSED'));
create index device_agency on device (agency_code, asset_number);
create index device_model on device (brand, model);

alter table repair_ticket
  add column device_id uuid null,
  add column problem text null,
  add column channel text null,
  add column letter_number text null,
  add column letter_date date null,
  add column contact_name text null,
  add column contact_phone text null,
  add column place text null,
  add column officer_id uuid null,
  add column cause_th text null,
  add column remedy_th text null,
  add column promised_on date null,
  add column guarantee_of uuid null,
  add column event_count int not null default 0,
  add column state_since timestamptz(3) null,
  add column waited_agency_minutes int not null default 0,
  add column waited_part_minutes int not null default 0,
  add column failed_checks int not null default 0;
alter table repair_ticket add constraint repair_ticket_device_id_foreign foreign key (device_id) references device (id);
alter table repair_ticket add constraint repair_ticket_officer_id_foreign foreign key (officer_id) references service_officer (id);
alter table repair_ticket add constraint repair_ticket_guarantee_of_foreign foreign key (guarantee_of) references repair_ticket (id) on delete set null;
alter table repair_ticket add constraint repair_ticket_place check (place in ('ON_SITE', 'ONE_STOP', 'COLLECTED'));
alter table repair_ticket add constraint repair_ticket_channel check (channel in ('LETTER', 'SLIP', 'TELEPHONE', 'ONLINE'));
create index repair_ticket_device on repair_ticket (device_id, received_at desc) where device_id is not null;
create index repair_ticket_guarantee on repair_ticket (guarantee_of) where guarantee_of is not null;

alter table repair_event
  add column actor text null,
  add column officer_id uuid null,
  add column facts jsonb null;

update repair_ticket ticket set event_count = log.events, state_since = log.latest
from (select ticket_id, count(*)::int as events, max(occurred_at) as latest from repair_event group by ticket_id) log
where log.ticket_id = ticket.id;

-- What a QR code says: nothing but itself. It leads to a ticket, or to the newest ticket of a device.
create table track_code (
  code text not null,
  ticket_id uuid null,
  device_id uuid null,
  issued_at timestamptz(3) not null,
  withdrawn_at timestamptz(3) null,
  source text not null,
  primary key (code)
);
alter table track_code add constraint track_code_leads_to_one check ((ticket_id is null) <> (device_id is null));
alter table track_code add constraint track_code_ticket_id_foreign foreign key (ticket_id) references repair_ticket (id) on delete cascade;
alter table track_code add constraint track_code_device_id_foreign foreign key (device_id) references device (id) on delete cascade;
create unique index track_code_ticket on track_code (ticket_id) where withdrawn_at is null;
create unique index track_code_device on track_code (device_id) where withdrawn_at is null;

create table satisfaction_answer (
  ticket_id uuid not null,
  score int not null,
  comment_th text null,
  answered_at timestamptz(3) not null,
  actor text null,
  source text not null,
  primary key (ticket_id)
);
alter table satisfaction_answer add constraint satisfaction_answer_score check (score >= 1 and score <= 5);
alter table satisfaction_answer add constraint satisfaction_answer_ticket_id_foreign foreign key (ticket_id) references repair_ticket (id) on delete cascade;

create table answered_request (
  account_id uuid not null,
  mutation text not null,
  key text not null,
  fingerprint text not null,
  answer jsonb not null,
  created_at timestamptz(3) not null,
  primary key (account_id, mutation, key)
);
