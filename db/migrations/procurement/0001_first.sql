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
create index "agency_ref_path" on "agency_ref" ("path" text_pattern_ops);

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

create table method_step (
  method text not null,
  step_no int not null,
  code text not null,
  name_th text not null,
  name_en text not null,
  min_days int null,
  max_days int null,
  day_kind text null,
  primary key (method, step_no),
  constraint method_step_method_check check (method in ('SPECIFIC', 'E_BIDDING', 'E_MARKET', 'SELECTION')),
  constraint method_step_day_kind_check check (day_kind in ('WORKING', 'CALENDAR'))
);

create table working_holiday (
  date date not null,
  name_th text not null,
  primary key (date)
);

-- Weekdays (Monday to Friday) up to and with the day, from a far day on; only differences mean anything.
create function weekdays_through(day date) returns int language sql immutable parallel safe
return div(day - date '1900-01-01', 7)::int * 5 + least((day - date '1900-01-01') % 7 + 1, 5);

-- Working days d with from_day < d <= to_day; negative when to_day is earlier. Equal to workingDaysBetween of core: a test holds them together.
create function working_days_between(from_day date, to_day date) returns int language sql stable parallel safe
return weekdays_through(to_day) - weekdays_through(from_day) - sign(to_day - from_day)::int * (
  select count(*)::int from working_holiday
  where date > least(from_day, to_day) and date <= greatest(from_day, to_day) and extract(isodow from date) < 6
);

create table procurement (
  id uuid not null,
  code text not null,
  title_th text not null,
  agency_code text not null,
  method text not null,
  fiscal_year int not null,
  median_price_satang bigint not null,
  contracted_satang bigint null,
  contract_signed_on date null,
  cancelled_on date null,
  completed_on date null,
  opened_on date not null,
  egp_reference text null,
  source text not null,
  recorded_at timestamptz(3) not null,
  primary key (id),
  constraint procurement_code unique (code),
  constraint procurement_method_check check (method in ('SPECIFIC', 'E_BIDDING', 'E_MARKET', 'SELECTION')),
  constraint procurement_contract_whole check ((contracted_satang is null) = (contract_signed_on is null)),
  constraint procurement_one_end check (cancelled_on is null or completed_on is null)
);
create index procurement_agency on procurement (agency_code, opened_on);
create index procurement_year on procurement (fiscal_year, source);

create table procurement_step (
  procurement_id uuid not null,
  number int not null,
  code text not null,
  started_on date not null,
  ended_on date null,
  recorded_at timestamptz(3) not null,
  source text not null,
  primary key (procurement_id, number),
  constraint procurement_step_order check (ended_on >= started_on),
  constraint procurement_step_procurement_id_foreign foreign key (procurement_id) references procurement (id) on update cascade on delete cascade
);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'Audit rows are appended, never changed' using errcode = 'restrict_violation';
end $$;
create trigger audit_row_append_only before update or delete on audit_row for each row execute function refuse_audit_change();
