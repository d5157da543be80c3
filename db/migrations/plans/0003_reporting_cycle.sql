-- The cycle of a result: entered, submitted, returned or verified, signed. Acts are appended to result_version; the rest follows from them.

-- A definition that is changed gets a new revision; the old one is kept, so that what was signed under it is read as it was meant.
alter table indicator add column revision int not null default 1;
alter table indicator add column evidence_required boolean not null default false;
alter table indicator add column has_ratio boolean not null default false;

create table indicator_revision (
  indicator_id uuid not null constraint indicator_revision_indicator references indicator (id),
  revision int not null,
  name_th text not null,
  name_en text not null,
  unit_th text not null,
  unit_en text not null,
  direction text not null,
  cumulation text not null,
  decimals int not null,
  lower_bound numeric(18,6) null,
  upper_bound numeric(18,6) null,
  weight numeric(9,3) not null,
  kind text not null,
  -- Why it was replaced, when and by whom.
  reason_th text not null,
  replaced_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  source text not null,
  primary key (indicator_id, revision)
);

alter table result_version add column revision int not null default 1;
alter table result_version add column numerator numeric(18,6) null;
alter table result_version add column denominator numeric(18,6) null;
alter table result_version add column explanation_th text null;
alter table result_version add column return_due_on date null;
alter table result_version add column actor text null;

-- How each cell stands now, for lists and queues: shown by the database from the newest version, never written otherwise.
create table result_cell (
  fiscal_year int not null,
  quarter int not null,
  indicator_id uuid not null constraint result_cell_indicator references indicator (id),
  version int not null,
  state text not null,
  value numeric(18,6) null,
  recorded_at timestamptz(3) not null,
  first_submitted_at timestamptz(3) null,
  signed_version int null,
  primary key (fiscal_year, quarter, indicator_id)
);
create index result_cell_of_indicator on result_cell (indicator_id, fiscal_year, quarter);
create index result_cell_waiting on result_cell (fiscal_year, quarter, recorded_at) where state = 'SUBMITTED';

create function show_cells() returns trigger language plpgsql as $$
begin
  delete from result_cell cell using (select distinct fiscal_year, quarter, indicator_id from changed_rows) changed
  where tg_op = 'DELETE' and (cell.fiscal_year, cell.quarter, cell.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id)
    and not exists (select 1 from result_version kept
      where (kept.fiscal_year, kept.quarter, kept.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id));
  insert into result_cell (fiscal_year, quarter, indicator_id, version, state, value, recorded_at, first_submitted_at, signed_version)
  select changed.fiscal_year, changed.quarter, changed.indicator_id, newest.version, newest.state, newest.value, newest.recorded_at,
    history.first_submitted_at, history.signed_version
  from (select distinct fiscal_year, quarter, indicator_id from changed_rows) changed
  cross join lateral (
    select version, state, value, recorded_at from result_version each
    where (each.fiscal_year, each.quarter, each.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id)
    order by version desc limit 1) newest
  cross join lateral (
    select min(recorded_at) filter (where state in ('SUBMITTED', 'VERIFIED', 'SIGNED')) as first_submitted_at,
      max(version) filter (where state = 'SIGNED') as signed_version
    from result_version each
    where (each.fiscal_year, each.quarter, each.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id)) history
  order by changed.fiscal_year, changed.quarter, changed.indicator_id
  on conflict (fiscal_year, quarter, indicator_id) do update
  set version = excluded.version, state = excluded.state, value = excluded.value, recorded_at = excluded.recorded_at,
    first_submitted_at = excluded.first_submitted_at, signed_version = excluded.signed_version;
  return null;
end $$;
create trigger result_version_shown_insert after insert on result_version referencing new table as changed_rows for each statement execute function show_cells();
create trigger result_version_shown_delete after delete on result_version referencing old table as changed_rows for each statement execute function show_cells();

insert into result_cell
select distinct on (fiscal_year, quarter, indicator_id) fiscal_year, quarter, indicator_id, version, state, value, recorded_at,
  min(recorded_at) filter (where state in ('SUBMITTED', 'VERIFIED', 'SIGNED')) over cell,
  max(version) filter (where state = 'SIGNED') over cell
from result_version
window cell as (partition by fiscal_year, quarter, indicator_id order by version desc rows between unbounded preceding and unbounded following)
order by fiscal_year, quarter, indicator_id, version desc;

-- After closing, a cell takes entries again only within such an opening.
create table cell_reopening (
  id uuid not null primary key,
  indicator_id uuid not null constraint cell_reopening_indicator references indicator (id),
  fiscal_year int not null,
  quarter int not null,
  reason_th text not null,
  opened_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  source text not null,
  constraint cell_reopening_order check (expires_at > opened_at)
);
create index cell_reopening_cell on cell_reopening (fiscal_year, quarter, indicator_id);

-- The head's signature under the verified results of an agency with all below it.
create table quarter_signature (
  id uuid not null primary key,
  agency_code text not null,
  fiscal_year int not null,
  quarter int not null,
  signed_at timestamptz(3) not null,
  cells int not null,
  note_th text null,
  account_id uuid null,
  actor text not null,
  source text not null
);
create index quarter_signature_agency on quarter_signature (agency_code, fiscal_year, quarter);

create table result_comment (
  id uuid not null primary key,
  indicator_id uuid not null constraint result_comment_indicator references indicator (id),
  fiscal_year int not null,
  quarter int not null,
  text_th text not null,
  recorded_at timestamptz(3) not null,
  account_id uuid null,
  actor text not null,
  source text not null
);
create index result_comment_cell on result_comment (fiscal_year, quarter, indicator_id, recorded_at);

-- What a repeated write was answered: the same key with the same request is the same write.
create table answered_request (
  account_id uuid not null,
  mutation text not null,
  key text not null,
  fingerprint text not null,
  answer jsonb not null,
  created_at timestamptz(3) not null,
  primary key (account_id, mutation, key)
);

create trigger indicator_revision_append_only before update or delete on indicator_revision for each row execute function refuse_rewriting();
create trigger cell_reopening_append_only before update or delete on cell_reopening for each row execute function refuse_rewriting();
create trigger quarter_signature_append_only before update or delete on quarter_signature for each row execute function refuse_rewriting();
create trigger result_comment_append_only before update or delete on result_comment for each row execute function refuse_rewriting();
