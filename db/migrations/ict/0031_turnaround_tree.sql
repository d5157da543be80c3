-- A tree of counts above the exact histogram, in place of the coarse histogram, whose rows grew with the tickets. The root of an agency's month,
-- kind and source counts by octaves of minutes, and each octave by 64 parts: a percentile is found by reading one root, one octave
-- and the minutes of one part, however many tickets there are.
set local statement_timeout = 0;

-- Minutes below 128 are octave 0, then each doubling is one; octave 15 has no end.
create function turnaround_octave(minutes int) returns int language sql immutable parallel safe as $$
  select (minutes >= 128)::int + (minutes >= 256)::int + (minutes >= 512)::int + (minutes >= 1024)::int + (minutes >= 2048)::int + (minutes >= 4096)::int
    + (minutes >= 8192)::int + (minutes >= 16384)::int + (minutes >= 32768)::int + (minutes >= 65536)::int + (minutes >= 131072)::int + (minutes >= 262144)::int
    + (minutes >= 524288)::int + (minutes >= 1048576)::int + (minutes >= 2097152)::int
$$;
-- The least minutes of a part, 0 to 64, of an octave: part 64 is the first of the next octave.
create function turnaround_part_floor(octave int, part int) returns int language sql immutable parallel safe as $$
  select case when octave = 0 then 2 * part when octave = 15 and part = 64 then 2147483647 else (64 + part) << octave end
$$;
create function turnaround_part(minutes int, octave int) returns int language sql immutable parallel safe as $$
  select case when octave = 0 then minutes / 2 else least((minutes >> octave) - 64, 63) end
$$;

-- Node -1 is the root, its counts are those of the octaves; node 0 to 15 is an octave, its counts are those of its parts.
create table turnaround_tree (
  agency_code text not null,
  month date not null,
  kind text not null,
  source text not null,
  node int not null,
  count int not null,
  with_standard int not null,
  within_standard int not null,
  counts int[] not null,
  primary key (agency_code, month, kind, source, node)
);

create type turnaround_change as (
  agency_code text, month date, kind text, source text, minutes int, count int, with_standard int, within_standard int);

create function grow_turnaround_tree(changes turnaround_change[]) returns void language plpgsql as $$
begin
  insert into turnaround_tree as t (agency_code, month, kind, source, node, count, with_standard, within_standard, counts)
  select agency_code, month, kind, source, node, sum(count), sum(with_standard), sum(within_standard),
    array[coalesce(sum(count) filter (where slot = 0), 0), coalesce(sum(count) filter (where slot = 1), 0), coalesce(sum(count) filter (where slot = 2), 0), coalesce(sum(count) filter (where slot = 3), 0), coalesce(sum(count) filter (where slot = 4), 0), coalesce(sum(count) filter (where slot = 5), 0), coalesce(sum(count) filter (where slot = 6), 0), coalesce(sum(count) filter (where slot = 7), 0), coalesce(sum(count) filter (where slot = 8), 0), coalesce(sum(count) filter (where slot = 9), 0), coalesce(sum(count) filter (where slot = 10), 0), coalesce(sum(count) filter (where slot = 11), 0), coalesce(sum(count) filter (where slot = 12), 0), coalesce(sum(count) filter (where slot = 13), 0), coalesce(sum(count) filter (where slot = 14), 0), coalesce(sum(count) filter (where slot = 15), 0), coalesce(sum(count) filter (where slot = 16), 0), coalesce(sum(count) filter (where slot = 17), 0), coalesce(sum(count) filter (where slot = 18), 0), coalesce(sum(count) filter (where slot = 19), 0), coalesce(sum(count) filter (where slot = 20), 0), coalesce(sum(count) filter (where slot = 21), 0), coalesce(sum(count) filter (where slot = 22), 0), coalesce(sum(count) filter (where slot = 23), 0), coalesce(sum(count) filter (where slot = 24), 0), coalesce(sum(count) filter (where slot = 25), 0), coalesce(sum(count) filter (where slot = 26), 0), coalesce(sum(count) filter (where slot = 27), 0), coalesce(sum(count) filter (where slot = 28), 0), coalesce(sum(count) filter (where slot = 29), 0), coalesce(sum(count) filter (where slot = 30), 0), coalesce(sum(count) filter (where slot = 31), 0), coalesce(sum(count) filter (where slot = 32), 0), coalesce(sum(count) filter (where slot = 33), 0), coalesce(sum(count) filter (where slot = 34), 0), coalesce(sum(count) filter (where slot = 35), 0), coalesce(sum(count) filter (where slot = 36), 0), coalesce(sum(count) filter (where slot = 37), 0), coalesce(sum(count) filter (where slot = 38), 0), coalesce(sum(count) filter (where slot = 39), 0), coalesce(sum(count) filter (where slot = 40), 0), coalesce(sum(count) filter (where slot = 41), 0), coalesce(sum(count) filter (where slot = 42), 0), coalesce(sum(count) filter (where slot = 43), 0), coalesce(sum(count) filter (where slot = 44), 0), coalesce(sum(count) filter (where slot = 45), 0), coalesce(sum(count) filter (where slot = 46), 0), coalesce(sum(count) filter (where slot = 47), 0), coalesce(sum(count) filter (where slot = 48), 0), coalesce(sum(count) filter (where slot = 49), 0), coalesce(sum(count) filter (where slot = 50), 0), coalesce(sum(count) filter (where slot = 51), 0), coalesce(sum(count) filter (where slot = 52), 0), coalesce(sum(count) filter (where slot = 53), 0), coalesce(sum(count) filter (where slot = 54), 0), coalesce(sum(count) filter (where slot = 55), 0), coalesce(sum(count) filter (where slot = 56), 0), coalesce(sum(count) filter (where slot = 57), 0), coalesce(sum(count) filter (where slot = 58), 0), coalesce(sum(count) filter (where slot = 59), 0), coalesce(sum(count) filter (where slot = 60), 0), coalesce(sum(count) filter (where slot = 61), 0), coalesce(sum(count) filter (where slot = 62), 0), coalesce(sum(count) filter (where slot = 63), 0)]::int[]
  from unnest(changes) cross join lateral (select turnaround_octave(minutes) as octave offset 0) found
    cross join lateral (values (-1, octave), (octave, turnaround_part(minutes, octave))) each (node, slot)
  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
  on conflict (agency_code, month, kind, source, node) do update
  set count = t.count + excluded.count, with_standard = t.with_standard + excluded.with_standard, within_standard = t.within_standard + excluded.within_standard,
    counts = array[t.counts[1] + excluded.counts[1], t.counts[2] + excluded.counts[2], t.counts[3] + excluded.counts[3], t.counts[4] + excluded.counts[4], t.counts[5] + excluded.counts[5], t.counts[6] + excluded.counts[6], t.counts[7] + excluded.counts[7], t.counts[8] + excluded.counts[8], t.counts[9] + excluded.counts[9], t.counts[10] + excluded.counts[10], t.counts[11] + excluded.counts[11], t.counts[12] + excluded.counts[12], t.counts[13] + excluded.counts[13], t.counts[14] + excluded.counts[14], t.counts[15] + excluded.counts[15], t.counts[16] + excluded.counts[16], t.counts[17] + excluded.counts[17], t.counts[18] + excluded.counts[18], t.counts[19] + excluded.counts[19], t.counts[20] + excluded.counts[20], t.counts[21] + excluded.counts[21], t.counts[22] + excluded.counts[22], t.counts[23] + excluded.counts[23], t.counts[24] + excluded.counts[24], t.counts[25] + excluded.counts[25], t.counts[26] + excluded.counts[26], t.counts[27] + excluded.counts[27], t.counts[28] + excluded.counts[28], t.counts[29] + excluded.counts[29], t.counts[30] + excluded.counts[30], t.counts[31] + excluded.counts[31], t.counts[32] + excluded.counts[32], t.counts[33] + excluded.counts[33], t.counts[34] + excluded.counts[34], t.counts[35] + excluded.counts[35], t.counts[36] + excluded.counts[36], t.counts[37] + excluded.counts[37], t.counts[38] + excluded.counts[38], t.counts[39] + excluded.counts[39], t.counts[40] + excluded.counts[40], t.counts[41] + excluded.counts[41], t.counts[42] + excluded.counts[42], t.counts[43] + excluded.counts[43], t.counts[44] + excluded.counts[44], t.counts[45] + excluded.counts[45], t.counts[46] + excluded.counts[46], t.counts[47] + excluded.counts[47], t.counts[48] + excluded.counts[48], t.counts[49] + excluded.counts[49], t.counts[50] + excluded.counts[50], t.counts[51] + excluded.counts[51], t.counts[52] + excluded.counts[52], t.counts[53] + excluded.counts[53], t.counts[54] + excluded.counts[54], t.counts[55] + excluded.counts[55], t.counts[56] + excluded.counts[56], t.counts[57] + excluded.counts[57], t.counts[58] + excluded.counts[58], t.counts[59] + excluded.counts[59], t.counts[60] + excluded.counts[60], t.counts[61] + excluded.counts[61], t.counts[62] + excluded.counts[62], t.counts[63] + excluded.counts[63], t.counts[64] + excluded.counts[64]];
  if exists (select 1 from unnest(changes) where count < 0) then
    delete from turnaround_tree t using (select distinct agency_code, month from unnest(changes) where count < 0) gone
    where (t.agency_code, t.month) = (gone.agency_code, gone.month) and t.count = 0;
  end if;
end $$;

create function turnaround_tree_added() returns trigger language plpgsql as $$
begin
  perform grow_turnaround_tree(array(
    select row(agency_code, month, kind, source, minutes, count, with_standard, within_standard)::turnaround_change from added));
  return null;
end $$;
create function turnaround_tree_changed() returns trigger language plpgsql as $$
begin
  perform grow_turnaround_tree(array(
    select row(agency_code, month, kind, source, minutes, count, with_standard, within_standard)::turnaround_change from added
    union all select row(agency_code, month, kind, source, minutes, -count, -with_standard, -within_standard)::turnaround_change from taken));
  return null;
end $$;
create function turnaround_tree_removed() returns trigger language plpgsql as $$
begin
  perform grow_turnaround_tree(array(
    select row(agency_code, month, kind, source, minutes, -count, -with_standard, -within_standard)::turnaround_change from taken where count <> 0));
  return null;
end $$;

create function refill_turnaround_tree() returns void language plpgsql as $$
declare
  each_month date;
begin
  delete from turnaround_tree;
  for each_month in select distinct month from turnaround_bin loop
    perform grow_turnaround_tree(array(
      select row(agency_code, month, kind, source, minutes, count, with_standard, within_standard)::turnaround_change from turnaround_bin where month = each_month));
  end loop;
end $$;
select refill_turnaround_tree();

drop trigger turnaround_bin_insert on turnaround_bin;
drop trigger turnaround_bin_update on turnaround_bin;
drop trigger turnaround_bin_delete on turnaround_bin;
drop function add_to_buckets();
drop function change_buckets();
drop function take_from_buckets();
drop table turnaround_bucket;
drop function turnaround_bucket(int);
drop function turnaround_floor(int);
create trigger turnaround_bin_insert after insert on turnaround_bin referencing new table as added for each statement execute function turnaround_tree_added();
create trigger turnaround_bin_update after update on turnaround_bin referencing new table as added old table as taken
  for each statement execute function turnaround_tree_changed();
create trigger turnaround_bin_delete after delete on turnaround_bin referencing old table as taken for each statement execute function turnaround_tree_removed();
