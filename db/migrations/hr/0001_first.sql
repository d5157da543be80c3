-- The tree of agencies, districts, posts and accounts. Keys are BMA's own codes; other ids are uuidv7 made by the hub.
create table agency (
  code text not null,
  parent_code text null,
  path text not null,
  kind text not null,
  name_th text not null,
  name_en text not null,
  short_name_th text null,
  district_code text null,
  service_section int null,
  primary key (code)
);
create index agency_parent on agency (parent_code);
create index agency_district on agency (district_code);
create index agency_path on agency (path text_pattern_ops);

create table account (
  id uuid not null,
  username text not null,
  display_name_th text not null,
  display_name_en text not null,
  agency_code text not null,
  password_hash text not null,
  demonstration boolean not null,
  active boolean not null,
  created_at timestamptz(3) not null,
  primary key (id)
);
alter table account add constraint account_username_unique unique (username);

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

create table district_group (
  code text not null,
  name_th text not null,
  name_en text not null,
  primary key (code)
);

create table district (
  code text not null,
  office_code text not null,
  name_th text not null,
  name_en text not null,
  group_code text not null,
  service_section int not null,
  tile_row int not null,
  tile_column int not null,
  latitude double precision not null,
  longitude double precision not null,
  area_square_km double precision not null,
  population int not null,
  primary key (code)
);

create table holiday (
  key text not null,
  date date not null,
  name_th text not null,
  name_en text not null,
  substitute boolean not null,
  primary key (key)
);
create index holiday_date on holiday (date);

create table position (
  id uuid not null,
  agency_code text not null,
  number text not null,
  title_th text not null,
  level_th text null,
  kind text not null,
  source text not null,
  primary key (id)
);
create index position_agency on position (agency_code);
alter table position add constraint position_number_unique unique (number);

create table occupancy (
  id uuid not null,
  position_id uuid not null,
  filled boolean not null,
  occurred_on date not null,
  recorded_at timestamptz(3) not null,
  source text not null,
  primary key (id)
);
create index occupancy_latest on occupancy (position_id, occurred_on);

create table role_grant (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  agency_code text not null,
  primary key (id)
);
create index role_grant_account on role_grant (account_id);

create table session (
  id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3) null,
  primary key (id)
);
alter table session add constraint session_token_hash_unique unique (token_hash);

create table sign_in_attempt (
  id uuid not null,
  username text not null,
  address text not null,
  occurred_at timestamptz(3) not null,
  succeeded boolean not null,
  primary key (id)
);
create index sign_in_attempt_address on sign_in_attempt (address, occurred_at);
create index sign_in_attempt_username on sign_in_attempt (username, occurred_at);

alter table account add constraint account_agency_code_foreign foreign key (agency_code) references agency (code);

alter table district add constraint district_office_code_foreign foreign key (office_code) references agency (code);
alter table district add constraint district_group_code_foreign foreign key (group_code) references district_group (code);

alter table position add constraint position_agency_code_foreign foreign key (agency_code) references agency (code);

alter table occupancy add constraint occupancy_position_id_foreign foreign key (position_id) references position (id);

alter table role_grant add constraint role_grant_account_id_foreign foreign key (account_id) references account (id);
alter table role_grant add constraint role_grant_agency_code_foreign foreign key (agency_code) references agency (code);

alter table session add constraint session_account_id_foreign foreign key (account_id) references account (id);

-- Other subgraphs keep a copy of the tree under this name; here it is the tree itself, so that the same conditions work.
create view agency_ref as
  select code, path, kind, name_th, district_code, service_section from agency;

-- What was recorded stays: filled and vacant are appended.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('nakhon.clearing', true) = 'on' then
    if to_jsonb(old) ->> 'source' = 'generated' then return old; end if;
  end if;
  raise exception 'Rows of % are appended, never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger occupancy_append_only before update or delete on occupancy for each row execute function refuse_change();
create trigger audit_row_append_only before update or delete on audit_row for each row execute function refuse_change();
