-- Whether a value lay outside what was usual when it was handed in: judged once, by the rule, so that a queue can be sorted out without
-- judging thousands again. null = not judged, as imported results.
alter table result_version add column odd boolean null;
alter table result_cell add column odd boolean not null default false;

-- Cells with a target that were not signed with the others.
alter table quarter_signature add column left_behind int not null default 0;

create or replace function show_cells() returns trigger language plpgsql as $$
begin
  delete from result_cell cell using (select distinct fiscal_year, quarter, indicator_id from changed_rows) changed
  where tg_op = 'DELETE' and (cell.fiscal_year, cell.quarter, cell.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id)
    and not exists (select 1 from result_version kept
      where (kept.fiscal_year, kept.quarter, kept.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id));
  insert into result_cell (fiscal_year, quarter, indicator_id, version, state, value, recorded_at, odd, first_submitted_at, signed_version)
  select changed.fiscal_year, changed.quarter, changed.indicator_id, newest.version, newest.state, newest.value, newest.recorded_at,
    coalesce(newest.odd, false), history.first_submitted_at, history.signed_version
  from (select distinct fiscal_year, quarter, indicator_id from changed_rows) changed
  cross join lateral (
    select version, state, value, recorded_at, odd from result_version each
    where (each.fiscal_year, each.quarter, each.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id)
    order by version desc limit 1) newest
  cross join lateral (
    select min(recorded_at) filter (where state in ('SUBMITTED', 'VERIFIED', 'SIGNED')) as first_submitted_at,
      max(version) filter (where state = 'SIGNED') as signed_version
    from result_version each
    where (each.fiscal_year, each.quarter, each.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id)) history
  order by changed.fiscal_year, changed.quarter, changed.indicator_id
  on conflict (fiscal_year, quarter, indicator_id) do update
  set version = excluded.version, state = excluded.state, value = excluded.value, recorded_at = excluded.recorded_at, odd = excluded.odd,
    first_submitted_at = excluded.first_submitted_at, signed_version = excluded.signed_version;
  return null;
end $$;
