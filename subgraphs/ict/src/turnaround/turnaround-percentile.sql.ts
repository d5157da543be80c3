/** Slots of a node of the tree of counts (`0032_finer_turnaround_tree.sql`). */
const SLOTS = 64;
/** Running totals of several nodes, slot by slot. */
const SUMMED = `array[${Array.from({ length: SLOTS }, (_, index) => `sum(each.counts[${index + 1}])`).join(', ')}]`;
/** How many lie in slots before `slot`. */
const before = (slot: string) => `case when ${slot} > 0 then upto[${slot}] else 0 end`;
/** What is to be taken off the running totals for the rows of `gone_part` in the same `keys`. */
const lessGone = (slot: string, keys: string) =>
  `array(select -coalesce(sum(n) filter (where ${slot} <= at), 0) from gone_part gone join generate_series(0, ${SLOTS - 1}) at on ${keys}
        group by at order by at)::int[]`;
const ofRoot = (alias: string) =>
  ['agency_code', 'month', 'kind', 'source'].map((column) => `${alias}.${column} = root.${column}`).join(' and ');

/**
 * From `root` and `excluded`, for each key that counted something: `places` of the values below and above the median and the ninetieth
 * percentile, and the `bins` there. A value goes by its rank down the tree of counts: to a slot of the root, to a part of the slot; which minute
 * of the part it is, `minuteAt` finds among the bins. Ranks count from 0: with interpolation, percentile p of n values lies at rank
 * p * (n - 1), between a lower and an upper value. `width_bucket` finds a rank in running totals by halving. Subqueries stand apart
 * (`offset 0`) so that each reads its few rows by the key, and nothing is computed twice.
 */
export const PERCENTILES = `gone as materialized (
    select key, minutes, slot, turnaround_part_of(minutes, slot) as part from excluded
      cross join lateral (select turnaround_octave(minutes) as octave offset 0) high
      cross join lateral (select turnaround_slot(minutes, octave) as slot offset 0) found),
  gone_part as materialized (select key, slot, part, count(*) as n from gone group by key, slot, part),
  summed_root as materialized (
    select key, ${SUMMED} as upto from (
      select key, counts from root
      union all select key, ${lessGone('slot', 'gone.key = missing.key')} from (select distinct key from gone_part) missing) each
    group by key),
  wanted_slot as materialized (
    select key, which, slot, rank - ${before('slot')} as rest
    from summed_root cross join lateral (select upto[${SLOTS}] as total) counted
      cross join lateral (values (1, (total - 1) / 2), (2, total / 2), (3, 9 * (total - 1) / 10), (4, (9 * (total - 1) + 9) / 10)) as asked(which, rank)
      cross join lateral (select width_bucket(rank, upto) as slot offset 0) found
    where total > 0),
  opened as materialized (select distinct key, slot from wanted_slot),
  summed_slot as materialized (
    select key, slot, ${SUMMED} as upto from (
      select root.key, opened.slot, tree.counts from opened join root using (key)
        cross join lateral (select counts from turnaround_tree tree where ${ofRoot('tree')} and tree.node = opened.slot offset 0) tree
      union all select key, slot, ${lessGone('part', '(gone.key, gone.slot) = (missing.key, missing.slot)')}
        from (select distinct key, slot from gone_part join opened using (key, slot)) missing) each
    group by key, slot),
  wanted as materialized (
    select key, which, turnaround_part_floor(slot, part) as floor, turnaround_part_floor(slot, part + 1) as ceiling, rest - ${before('part')} as rest
    from wanted_slot join summed_slot using (key, slot) cross join lateral (select width_bucket(rest, upto) as part offset 0) found),
  looked_at as materialized (select distinct key, floor, ceiling from wanted),
  found_bins as (
    select key, string_agg(bins, ' ') as bins from (
      select looked_at.key, found.bins from looked_at join root using (key) cross join lateral (
          select string_agg(bin.minutes || ':' || bin.count, ' ') as bins from turnaround_bin bin
          where ${ofRoot('bin')} and bin.minutes >= looked_at.floor and bin.minutes < looked_at.ceiling offset 0) found
      union all select key, minutes || ':-1' from looked_at join gone using (key) where minutes >= floor and minutes < ceiling) each
    group by key),
  percentiles as (
    select key, places, bins from (
        select key, json_agg(json_build_object('floor', floor, 'ceiling', ceiling, 'rest', rest) order by which) as places from wanted group by key) each
      join found_bins using (key))`;
