-- The first of what came back, without a look at the rest.
create index result_cell_returned on result_cell (fiscal_year, quarter, recorded_at) where state = 'RETURNED';

-- What is appended is added to what is shown, without a look at the history: a batch of entries costs the same however long that is.
create function show_appended() returns trigger language plpgsql as $$
begin
  insert into result_cell as cell (fiscal_year, quarter, indicator_id, version, state, value, recorded_at, odd, first_submitted_at, signed_version)
  select distinct on (fiscal_year, quarter, indicator_id) fiscal_year, quarter, indicator_id, version, state, value, recorded_at, coalesce(odd, false),
    min(recorded_at) filter (where state in ('SUBMITTED', 'VERIFIED', 'SIGNED')) over of_cell,
    max(version) filter (where state = 'SIGNED') over of_cell
  from changed_rows
  window of_cell as (partition by fiscal_year, quarter, indicator_id order by version desc rows between unbounded preceding and unbounded following)
  order by fiscal_year, quarter, indicator_id, version desc
  on conflict (fiscal_year, quarter, indicator_id) do update
  set (version, state, value, recorded_at, odd) = (select newest.version, newest.state, newest.value, newest.recorded_at, newest.odd
      from (values (excluded.version, excluded.state, excluded.value, excluded.recorded_at, excluded.odd),
        (cell.version, cell.state, cell.value, cell.recorded_at, cell.odd)) newest (version, state, value, recorded_at, odd)
      order by newest.version desc limit 1),
    first_submitted_at = least(cell.first_submitted_at, excluded.first_submitted_at),
    signed_version = greatest(cell.signed_version, excluded.signed_version);
  return null;
end $$;

-- Rows that go (generated ones only): what is left is shown anew.
create or replace function show_cells() returns trigger language plpgsql as $$
begin
  delete from result_cell cell using (select distinct fiscal_year, quarter, indicator_id from changed_rows) changed
  where (cell.fiscal_year, cell.quarter, cell.indicator_id) = (changed.fiscal_year, changed.quarter, changed.indicator_id);
  insert into result_cell (fiscal_year, quarter, indicator_id, version, state, value, recorded_at, odd, first_submitted_at, signed_version)
  select distinct on (fiscal_year, quarter, indicator_id) fiscal_year, quarter, indicator_id, version, state, value, recorded_at, coalesce(odd, false),
    min(recorded_at) filter (where state in ('SUBMITTED', 'VERIFIED', 'SIGNED')) over of_cell,
    max(version) filter (where state = 'SIGNED') over of_cell
  from result_version join (select distinct fiscal_year, quarter, indicator_id from changed_rows) changed using (fiscal_year, quarter, indicator_id)
  window of_cell as (partition by fiscal_year, quarter, indicator_id order by version desc rows between unbounded preceding and unbounded following)
  order by fiscal_year, quarter, indicator_id, version desc;
  return null;
end $$;

drop trigger result_version_shown_insert on result_version;
create trigger result_version_shown_insert after insert on result_version referencing new table as changed_rows for each statement execute function show_appended();
