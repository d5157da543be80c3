-- hr's tree as plans knows it, and who changed what.
create table agency_ref (
  code text not null primary key,
  path text not null,
  kind text not null,
  name_th text not null,
  district_code text null,
  service_section int null
);
create index agency_ref_path on agency_ref (path text_pattern_ops);
create index agency_ref_district on agency_ref (district_code);

create table audit_row (
  id uuid not null primary key,
  occurred_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  action text not null,
  subject text not null,
  facts jsonb not null,
  request_id text null
);
create index audit_row_subject on audit_row (subject, occurred_at);

create table strategic_issue (
  code text not null primary key,
  name_th text not null,
  name_en text not null
);

-- When the results of a quarter are taken; rows can be moved, so they are data.
create table reporting_period (
  fiscal_year int not null,
  quarter int not null,
  opens_on date not null,
  due_on date not null,
  closes_on date not null,
  primary key (fiscal_year, quarter),
  constraint reporting_period_quarter check (quarter >= 1 and quarter <= 4),
  constraint reporting_period_order check (opens_on <= due_on and due_on <= closes_on)
);

create table indicator (
  id uuid not null primary key,
  code text not null,
  name_th text not null,
  name_en text not null,
  unit_th text not null,
  unit_en text not null,
  direction text not null,
  cumulation text not null,
  decimals int not null,
  lower_bound numeric(18,6) null,
  upper_bound numeric(18,6) null,
  weight numeric(9,3) not null default '1',
  kind text not null,
  strategic_issue_code text null constraint indicator_issue references strategic_issue (code),
  agency_code text not null,
  owner_account_id uuid null,
  owner_name text null,
  owner_active boolean not null,
  source text not null,
  constraint indicator_code unique (code),
  constraint indicator_direction check (direction in ('MORE_IS_BETTER', 'LESS_IS_BETTER')),
  constraint indicator_cumulation check (cumulation in ('QUARTERLY', 'RUNNING_TOTAL', 'LATEST', 'AVERAGE')),
  constraint indicator_kind check (kind in ('STRATEGIC', 'NEGOTIATED', 'PROCESS')),
  constraint indicator_decimals check (decimals >= 0 and decimals <= 6),
  constraint indicator_bounds check (lower_bound <= upper_bound),
  constraint indicator_weight check (weight >= 0),
  constraint indicator_owner check (owner_name is not null or not owner_active)
);
create index indicator_agency on indicator (agency_code);

-- The key begins with the quarter: a board reads one quarter of many indicators, a sheet a few quarters of one.
create table indicator_target (
  id uuid not null primary key,
  indicator_id uuid not null constraint indicator_target_indicator references indicator (id),
  fiscal_year int not null,
  quarter int not null,
  version int not null,
  value numeric(18,6) not null,
  reason text null,
  recorded_at timestamptz(3) not null,
  source text not null,
  constraint indicator_target_cell unique (fiscal_year, quarter, indicator_id, version),
  constraint indicator_target_quarter check (quarter >= 1 and quarter <= 4),
  constraint indicator_target_version check (version >= 1)
);
create index indicator_target_of_indicator on indicator_target (indicator_id);

create table result_version (
  id uuid not null primary key,
  indicator_id uuid not null constraint result_version_indicator references indicator (id),
  fiscal_year int not null,
  quarter int not null,
  version int not null,
  state text not null,
  value numeric(18,6) null,
  note_th text null,
  recorded_at timestamptz(3) not null,
  account_id uuid null,
  source text not null,
  constraint result_version_cell unique (fiscal_year, quarter, indicator_id, version),
  constraint result_version_quarter check (quarter >= 1 and quarter <= 4),
  constraint result_version_number check (version >= 1),
  constraint result_version_state check (state in ('EMPTY', 'NOT_APPLICABLE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'SIGNED')),
  constraint result_version_value check (value is not null or state in ('EMPTY', 'NOT_APPLICABLE', 'DRAFT', 'RETURNED'))
);
create index result_version_of_indicator on result_version (indicator_id);
