-- hr's tree as finance knows it, and who changed what.
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

-- The budget ordinance, line by line; what came later stands in budget_change.
create table budget_item (
  id uuid not null primary key,
  code text not null,
  fiscal_year int not null,
  agency_code text not null,
  mission text null,
  item_no text not null,
  name_th text not null,
  category text not null,
  appropriated_satang bigint not null,
  source text not null,
  import_line int null,
  constraint budget_item_code unique (fiscal_year, code),
  constraint budget_item_category check (category in ('PERSONNEL', 'REMUNERATION_OPERATIONS_MATERIALS', 'UTILITIES', 'EQUIPMENT_LAND_BUILDINGS', 'SUBSIDIES', 'OTHER', 'UNCLASSIFIED')),
  constraint budget_item_appropriated check (appropriated_satang >= 0)
);
create index budget_item_agency on budget_item (agency_code, fiscal_year);

create table budget_change (
  id uuid not null primary key,
  item_id uuid not null constraint budget_change_item references budget_item (id),
  kind text not null,
  amount_satang bigint not null,
  occurred_on date not null,
  recorded_at timestamptz(3) not null,
  reference text null,
  source text not null,
  constraint budget_change_kind check (kind in ('TRANSFER_IN', 'TRANSFER_OUT', 'CHANGE')),
  constraint budget_change_amount check (amount_satang > 0 or (kind = 'CHANGE' and amount_satang < 0))
);
create index budget_change_of_item on budget_change (item_id);

create table allotment (
  id uuid not null primary key,
  item_id uuid not null constraint allotment_item references budget_item (id),
  period int not null,
  amount_satang bigint not null,
  approved_on date not null,
  recorded_at timestamptz(3) not null,
  reference text null,
  source text not null,
  constraint allotment_period check (period >= 1 and period <= 3),
  constraint allotment_amount check (amount_satang <> 0)
);
create index allotment_of_item on allotment (item_id);

create sequence voucher_number;

create table voucher (
  id uuid not null primary key,
  number text not null,
  item_id uuid not null constraint voucher_item references budget_item (id),
  kind text not null,
  description_th text not null,
  amount_satang bigint not null,
  state text not null default 'DRAFT',
  paid_at timestamptz(3) null,
  source text not null,
  created_at timestamptz(3) not null,
  constraint voucher_number_unique unique (number),
  constraint voucher_kind check (kind in ('SALARY_AND_WAGES', 'REMUNERATION', 'MEDICAL', 'TUITION', 'REFRESHMENTS', 'ANNUAL_REWARD', 'UTILITIES', 'ADVANCE', 'ADVANCE_CLEARING', 'PURCHASE')),
  constraint voucher_amount check (amount_satang > 0),
  constraint voucher_state_name check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PAID', 'RETURNED', 'CANCELLED'))
);
create index voucher_of_item on voucher (item_id, id);

create table voucher_state (
  voucher_id uuid not null constraint voucher_state_voucher references voucher (id),
  seq int not null,
  from_state text null,
  state text not null,
  occurred_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  note_th text null,
  account_id uuid null,
  source text not null,
  primary key (voucher_id, seq),
  -- The same moves as voucher.rules.ts; a test holds the two together.
  constraint voucher_state_move check (((coalesce(from_state, 'NEW') || '>') || state) in (
    'NEW>DRAFT', 'NEW>SUBMITTED', 'DRAFT>SUBMITTED', 'RETURNED>SUBMITTED', 'SUBMITTED>APPROVED', 'APPROVED>PAID', 'SUBMITTED>RETURNED',
    'APPROVED>RETURNED', 'DRAFT>CANCELLED', 'SUBMITTED>CANCELLED', 'RETURNED>CANCELLED', 'APPROVED>CANCELLED'))
);

-- Where an item stands now: kept by triggers alone (0002), read by lists, and the place where overspending fails.
create table item_balance (
  item_id uuid not null primary key constraint item_balance_item references budget_item (id) on update cascade on delete cascade,
  appropriated_satang bigint not null,
  allotted_satang bigint not null,
  approved_satang bigint not null,
  paid_satang bigint not null,
  has_vouchers boolean not null,
  constraint item_balance_appropriated check (appropriated_satang >= 0),
  constraint item_balance_approved check (approved_satang >= 0),
  constraint item_balance_within_allotment check (approved_satang <= allotted_satang),
  constraint item_balance_paid check (paid_satang <= approved_satang)
);

create table quarter_target (
  fiscal_year int not null,
  quarter int not null,
  target_percent numeric(5,2) not null,
  primary key (fiscal_year, quarter)
);

create table idempotency_key (
  account_id uuid not null,
  mutation text not null,
  key text not null,
  fingerprint text not null,
  result_id uuid not null,
  created_at timestamptz(3) not null,
  primary key (account_id, mutation, key)
);
