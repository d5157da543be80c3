create table project (
  id uuid not null primary key,
  code text not null,
  name_th text not null,
  name_en text null,
  agency_code text not null,
  indicator_id uuid null constraint project_indicator references indicator (id),
  strategy_code text null constraint project_strategy references plan_node (code),
  -- Of finance: the item's id, or its year and code.
  budget_item_id text null,
  starts_on date not null,
  ends_on date not null,
  revision int not null default 1,
  source text not null,
  constraint project_code unique (code),
  constraint project_order check (starts_on <= ends_on)
);
create index project_agency on project (agency_code);
create index project_of_indicator on project (indicator_id);

create table project_activity (
  project_id uuid not null constraint project_activity_project references project (id),
  number int not null,
  name_th text not null,
  weight numeric(5,2) not null,
  planned_from date not null,
  planned_to date not null,
  primary key (project_id, number),
  constraint project_activity_number check (number >= 1),
  constraint project_activity_weight check (weight > 0 and weight <= 100),
  constraint project_activity_order check (planned_from <= planned_to)
);

-- The weights of a project's activities add up to 100 when the transaction ends.
create function check_activity_weights() returns trigger language plpgsql as $$
declare
  total numeric;
  owner uuid := case when tg_op = 'DELETE' then old.project_id else new.project_id end;
begin
  select sum(weight) into total from project_activity where project_id = owner;
  if total <> 100 then
    raise exception 'The weights of the activities of project % add up to %, not 100', owner, total using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger project_activity_weights after insert or update or delete on project_activity
  deferrable initially deferred for each row execute function check_activity_weights();

-- One act upon the progress of a month; the newest version tells how it stands.
create table project_progress (
  id uuid not null primary key,
  project_id uuid not null constraint project_progress_project references project (id),
  fiscal_year int not null,
  month int not null,
  version int not null,
  state text not null,
  planned_percent numeric(5,2) not null,
  actual_percent numeric(5,2) not null,
  status text not null,
  done_th text null,
  problems_th text null,
  next_th text null,
  spent_proposed_satang bigint null,
  spent_satang bigint null,
  -- Why it was returned, and by when it is to be corrected.
  return_reason_th text null,
  return_due_on date null,
  recorded_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  source text not null,
  constraint project_progress_cell unique (project_id, fiscal_year, month, version),
  constraint project_progress_month check (month >= 1 and month <= 12),
  constraint project_progress_version check (version >= 1),
  constraint project_progress_state check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED')),
  constraint project_progress_status check (status in ('NOT_STARTED', 'ON_PLAN', 'LATE', 'DONE', 'STOPPED')),
  constraint project_progress_percent check (actual_percent >= 0 and actual_percent <= 100 and planned_percent >= 0 and planned_percent <= 100),
  constraint project_progress_spent check (spent_proposed_satang >= 0 and spent_satang >= 0)
);
create trigger project_progress_append_only before update or delete on project_progress for each row execute function refuse_rewriting();
create trigger project_progress_no_truncate before truncate on project_progress for each statement execute function refuse_emptying();
