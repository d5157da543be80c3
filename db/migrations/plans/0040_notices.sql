-- The inbox. Who a notice is for is told by roles within the agency's subtree: plans knows no accounts but those that read.
create table notice (
  id uuid not null primary key,
  kind text not null,
  agency_code text not null,
  fiscal_year int not null,
  quarter int not null,
  indicator_id uuid null constraint notice_indicator references indicator (id) on delete cascade,
  for_roles text[] not null,
  facts jsonb not null,
  created_at timestamptz(3) not null,
  -- What it speaks of, so that nothing is told twice.
  key text not null,
  constraint notice_key unique (key),
  constraint notice_kind check (kind in ('DUE_SOON', 'LATE', 'RETURNED', 'SIGNED', 'REOPENED')),
  constraint notice_quarter check (quarter >= 1 and quarter <= 4)
);
create index notice_newest on notice (created_at, id);
create index notice_of_indicator on notice (indicator_id);

create table notice_read (
  notice_id uuid not null constraint notice_read_notice references notice (id) on delete cascade,
  account_id uuid not null,
  read_at timestamptz(3) not null,
  primary key (notice_id, account_id)
);
create index notice_read_account on notice_read (account_id);
