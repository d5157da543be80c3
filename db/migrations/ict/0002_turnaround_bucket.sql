-- A coarse histogram above the exact one: a percentile first finds its bucket, then reads the exact minutes of that bucket alone, so its
-- cost hardly grows with the number of tickets. A bucket holds minutes from its floor to below the next.

-- Minutes 0 to 1023 each have a bucket of their own; from there on there are 512 buckets to each doubling.
create function turnaround_bucket(minutes int) returns int language sql immutable parallel safe as $$
  select octave * 512 + (minutes >> octave) from (
    select (minutes >= 1024)::int + (minutes >= 2048)::int + (minutes >= 4096)::int + (minutes >= 8192)::int + (minutes >= 16384)::int
      + (minutes >= 32768)::int + (minutes >= 65536)::int + (minutes >= 131072)::int + (minutes >= 262144)::int
      + (minutes >= 524288)::int + (minutes >= 1048576)::int + (minutes >= 2097152)::int as octave) of
$$;

-- The least minutes of a bucket; those of the next bucket are the first that no longer belong to it.
create function turnaround_floor(bucket int) returns int language sql immutable parallel safe as $$
  select (bucket - octave * 512) << octave from (select least(greatest(bucket / 512 - 1, 0), 12) as octave) of
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
  select agency_code, month, kind, source, turnaround_bucket(minutes), sum(count), sum(with_standard), sum(within_standard)
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
    select agency_code, month, kind, source, turnaround_bucket(minutes) as bucket, sum(count)::int as count,
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
    select agency_code, month, kind, source, turnaround_bucket(minutes) as bucket, sum(count)::int as count,
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
select agency_code, month, kind, source, turnaround_bucket(minutes), sum(count), sum(with_standard), sum(within_standard)
from turnaround_bin group by 1, 2, 3, 4, 5;

-- The backlog is counted from the index alone.
drop index repair_ticket_open;
create index repair_ticket_open on repair_ticket (open_until, agency_code, received_at) include (source, kind, received_recorded_at);
