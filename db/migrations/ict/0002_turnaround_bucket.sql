-- A coarse histogram above the exact one: a percentile first finds its bucket, then reads the exact minutes of that bucket alone, so its
-- cost hardly grows with the number of tickets. Four buckets per doubling; a bucket holds minutes from its floor to below the next.

create function turnaround_floors() returns int[] language sql immutable parallel safe as $$
  select '{0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448,
    512, 640, 768, 896, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096, 5120, 6144, 7168, 8192, 10240, 12288, 14336, 16384,
    20480, 24576, 28672, 32768, 40960, 49152, 57344, 65536, 81920, 98304, 114688, 131072, 163840, 196608, 229376, 262144, 327680,
    393216, 458752, 524288, 655360, 786432, 917504, 1048576, 1310720, 1572864, 1835008, 2097152, 2621440, 3145728, 3670016, 4194304,
    5242880, 6291456, 7340032, 8388608, 10485760, 12582912, 14680064, 16777216, 20971520, 25165824, 29360128, 33554432, 41943040,
    50331648, 58720256, 67108864, 83886080, 100663296, 117440512, 134217728, 167772160, 201326592, 234881024, 268435456, 335544320,
    402653184, 469762048, 536870912, 671088640, 805306368, 939524096, 1073741824, 1342177280, 1610612736, 1879048192}'::int[]
$$;

create table turnaround_bucket (
  agency_code text not null,
  month date not null,
  kind text not null,
  source text not null,
  bucket int not null,
  count int not null,
  with_standard int not null,
  within_standard int not null,
  primary key (agency_code, month, kind, source, bucket)
);

-- Follows the exact bins by whole statements.
create function add_to_buckets() returns trigger language plpgsql as $$
begin
  insert into turnaround_bucket as b (agency_code, month, kind, source, bucket, count, with_standard, within_standard)
  select agency_code, month, kind, source, width_bucket(minutes, turnaround_floors()), sum(count), sum(with_standard), sum(within_standard)
  from added group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
  on conflict (agency_code, month, kind, source, bucket) do update
  set count = b.count + excluded.count, with_standard = b.with_standard + excluded.with_standard, within_standard = b.within_standard + excluded.within_standard;
  return null;
end $$;

create function change_buckets() returns trigger language plpgsql as $$
begin
  update turnaround_bucket b set count = b.count + change.count, with_standard = b.with_standard + change.with_standard,
    within_standard = b.within_standard + change.within_standard
  from (
    select agency_code, month, kind, source, width_bucket(minutes, turnaround_floors()) as bucket, sum(count)::int as count,
      sum(with_standard)::int as with_standard, sum(within_standard)::int as within_standard
    from (
      select agency_code, month, kind, source, minutes, count, with_standard, within_standard from added
      union all
      select agency_code, month, kind, source, minutes, -count, -with_standard, -within_standard from taken) each
    group by 1, 2, 3, 4, 5) change
  where (b.agency_code, b.month, b.kind, b.source, b.bucket) = (change.agency_code, change.month, change.kind, change.source, change.bucket);
  return null;
end $$;

create function take_from_buckets() returns trigger language plpgsql as $$
begin
  update turnaround_bucket b set count = b.count - gone.count, with_standard = b.with_standard - gone.with_standard,
    within_standard = b.within_standard - gone.within_standard
  from (
    select agency_code, month, kind, source, width_bucket(minutes, turnaround_floors()) as bucket, sum(count)::int as count,
      sum(with_standard)::int as with_standard, sum(within_standard)::int as within_standard
    from taken group by 1, 2, 3, 4, 5) gone
  where (b.agency_code, b.month, b.kind, b.source, b.bucket) = (gone.agency_code, gone.month, gone.kind, gone.source, gone.bucket);
  delete from turnaround_bucket where count = 0 and (agency_code, month) in (select agency_code, month from taken);
  return null;
end $$;

create trigger turnaround_bin_insert after insert on turnaround_bin referencing new table as added for each statement execute function add_to_buckets();
create trigger turnaround_bin_update after update on turnaround_bin referencing new table as added old table as taken for each statement execute function change_buckets();
create trigger turnaround_bin_delete after delete on turnaround_bin referencing old table as taken for each statement execute function take_from_buckets();

insert into turnaround_bucket
select agency_code, month, kind, source, width_bucket(minutes, turnaround_floors()), sum(count), sum(with_standard), sum(within_standard)
from turnaround_bin group by 1, 2, 3, 4, 5;
