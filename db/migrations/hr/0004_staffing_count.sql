-- Staffing without reading the whole log of occupancy: each post carries its newest state, and counters per agency, kind and source are
-- kept in the transaction of every write. The log stays the truth: whoever asks as of an earlier time gets what it said by then.
alter table position add column filled boolean null;
alter table position add column occupancy_source text null;
alter table position add column occupancy_told_at timestamptz(3) null;
create index position_told on position (occupancy_told_at);

create table staffing_count (
  agency_code text not null,
  kind text not null,
  source text not null,
  positions int not null,
  known int not null,
  filled int not null,
  primary key (agency_code, kind, source)
);

create function add_staffing(agencies text[], kinds text[], sources text[], signs int[], known int[], filled int[]) returns void language sql as $$
  insert into staffing_count as c (agency_code, kind, source, positions, known, filled)
  select agency_code, kind, source, sum(sign), sum(sign * is_known), sum(sign * is_filled)
  from unnest(agencies, kinds, sources, signs, known, filled) as change(agency_code, kind, source, sign, is_known, is_filled)
  group by agency_code, kind, source
  having sum(sign) <> 0 or sum(sign * is_known) <> 0 or sum(sign * is_filled) <> 0
  order by agency_code, kind, source
  on conflict (agency_code, kind, source) do update
  set positions = c.positions + excluded.positions, known = c.known + excluded.known, filled = c.filled + excluded.filled;
  delete from staffing_count where positions = 0 and agency_code = any(agencies);
$$;

create function count_positions() returns trigger language plpgsql as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    perform add_staffing(array_agg(agency_code), array_agg(kind), array_agg(coalesce(occupancy_source, source)), array_agg(-1),
      array_agg((filled is not null)::int), array_agg(coalesce(filled, false)::int)) from old_rows having count(*) > 0;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    perform add_staffing(array_agg(agency_code), array_agg(kind), array_agg(coalesce(occupancy_source, source)), array_agg(1),
      array_agg((filled is not null)::int), array_agg(coalesce(filled, false)::int)) from new_rows having count(*) > 0;
  end if;
  return null;
end $$;
create trigger position_counted_insert after insert on position referencing new table as new_rows for each statement execute function count_positions();
create trigger position_counted_update after update on position referencing old table as old_rows new table as new_rows for each statement execute function count_positions();
create trigger position_counted_delete after delete on position referencing old table as old_rows for each statement execute function count_positions();

create function show_occupancy() returns trigger language plpgsql as $$
begin
  with newest as (
    select changed.position_id, latest.filled, latest.source, (select max(recorded_at) from occupancy where occupancy.position_id = changed.position_id) as told_at
    from (select distinct position_id from changed_rows) changed
    left join lateral (
      select filled, source from occupancy where occupancy.position_id = changed.position_id
      order by occurred_on desc, recorded_at desc, id desc limit 1) latest on true)
  update position set filled = newest.filled, occupancy_source = newest.source, occupancy_told_at = newest.told_at
  from newest where position.id = newest.position_id;
  return null;
end $$;
create trigger occupancy_shown_insert after insert on occupancy referencing new table as changed_rows for each statement execute function show_occupancy();
create trigger occupancy_shown_delete after delete on occupancy referencing old table as changed_rows for each statement execute function show_occupancy();

-- What is there already.
insert into staffing_count select agency_code, kind, source, count(*), 0, 0 from position group by 1, 2, 3;
update position set filled = newest.filled, occupancy_source = newest.source, occupancy_told_at = newest.told_at
from (
  select distinct on (position_id) position_id, filled, source, max(recorded_at) over (partition by position_id) as told_at
  from occupancy order by position_id, occurred_on desc, recorded_at desc, id desc) newest
where position.id = newest.position_id;
