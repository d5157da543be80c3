import type { EntityManager } from '@mikro-orm/postgresql';

/** The counts as they add up. */
export const COUNTED = `select fiscal_year, quarter, agency_code, asked, recorded, state, odd, late, unowned, unproven, sum(cells)::int as cells from cell_count
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 having sum(cells) <> 0 order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`;

/** The same from the facts alone: no trigger wrote any of them. */
export const RECOUNTED = `
  with cell as (
    select fiscal_year, quarter, indicator_id from result_version union select fiscal_year, quarter, indicator_id from indicator_target),
  told as (
    select cell.fiscal_year, cell.quarter, indicator.agency_code, not owner_active as unowned, evidence_required, coalesce(newest.state, 'EMPTY') as state,
      newest.state is not null as recorded, coalesce(newest.odd, false) as odd,
      exists (select 1 from indicator_target target where (target.fiscal_year, target.quarter, target.indicator_id) = (cell.fiscal_year, cell.quarter, cell.indicator_id))
        and (retired_at is null or retired_at >= (make_date(cell.fiscal_year - 544, 10, 1) + make_interval(months => (cell.quarter - 1) * 3)) at time zone 'Asia/Bangkok') as asked,
      (select min(recorded_at) from result_version handed where (handed.fiscal_year, handed.quarter, handed.indicator_id) = (cell.fiscal_year, cell.quarter, cell.indicator_id)
        and handed.state in ('SUBMITTED', 'VERIFIED', 'SIGNED')) as handed_in,
      (select due_on from reporting_period period where (period.fiscal_year, period.quarter) = (cell.fiscal_year, cell.quarter)) as due_on,
      exists (select 1 from evidence_link link where (link.fiscal_year, link.quarter, link.indicator_id) = (cell.fiscal_year, cell.quarter, cell.indicator_id)
        and unlinked_at is null) as proven
    from cell join indicator on indicator.id = cell.indicator_id
    left join lateral (select state, odd from result_version version
      where (version.fiscal_year, version.quarter, version.indicator_id) = (cell.fiscal_year, cell.quarter, cell.indicator_id)
      order by version desc limit 1) newest on true)
  select fiscal_year, quarter, agency_code, asked, recorded, state, odd,
    state in ('SUBMITTED', 'VERIFIED', 'SIGNED') and coalesce((handed_in at time zone 'Asia/Bangkok')::date > due_on, false) as late, unowned,
    state in ('SUBMITTED', 'VERIFIED', 'SIGNED') and evidence_required and not proven as unproven, count(*)::int as cells
  from told where asked or recorded group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`;

/** Numbers from 0 to below 1 that follow from the seed. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const STATES = ['EMPTY', 'NOT_APPLICABLE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'SIGNED'] as const;
const CELLS = `(select indicator.id as indicator_id, 2569 as fiscal_year, quarter from indicator, generate_series(1, 3) quarter
  where md5(indicator.id::text || quarter || ?) < ?)`;

/** One change of whatever decides where a cell is counted, of a random part of all cells. */
export function randomMove(em: EntityManager, chance: () => number, file: string): Promise<unknown> {
  const salt = String(chance());
  const part = ['01', '04', '20', '80'][Math.floor(chance() * 4)]!;
  const pick = <T>(values: readonly T[]) => values[Math.floor(chance() * values.length)]!;
  const moves: (() => Promise<unknown>)[] = [
    () => moved(em, pick(STATES), chance() < 0.3, Math.floor(chance() * 40), [salt, part]),
    () => moved(em, pick(STATES), chance() < 0.3, Math.floor(chance() * 40), [salt, part]),
    () => moved(em, pick(['SUBMITTED', 'VERIFIED']), chance() < 0.3, Math.floor(chance() * 40), [salt, part]),
    () =>
      em.execute(
        `insert into indicator_target (id, indicator_id, fiscal_year, quarter, version, value, recorded_at, source)
         select gen_random_uuid(), indicator_id, fiscal_year, quarter, (select coalesce(max(version), 0) + 1 from indicator_target known
           where (known.fiscal_year, known.quarter, known.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)), 1, now(), 'generated'
         from ${CELLS} asked`,
        [salt, part],
      ),
    () => cleared(em, `delete from indicator_target where source = 'generated' and md5(id::text || ?) < ?`, [salt, '10']),
    () => cleared(em, `delete from result_version where source = 'generated' and md5(id::text || ?) < ?`, [salt, '10']),
    () =>
      em.execute(
        `insert into evidence_link (id, file_id, indicator_id, fiscal_year, quarter, linked_at, actor, source)
         select gen_random_uuid(), ?, indicator_id, fiscal_year, quarter, now(), 'test', 'generated' from ${CELLS} asked on conflict do nothing`,
        [file, salt, part],
      ),
    () =>
      em.execute(
        `update evidence_link set unlinked_at = now(), unlinked_actor = 'test' where unlinked_at is null and md5(id::text || ?) < ?`,
        [salt, '40'],
      ),
    () => cleared(em, 'delete from evidence_link where md5(id::text || ?) < ?', [salt, '20']),
    () =>
      em.execute('update indicator set agency_code = ? where md5(id::text || ?) < ?', [
        pick(['24000000', '24050000', '50010000']),
        salt,
        part,
      ]),
    () =>
      em.execute('update indicator set owner_active = not owner_active, evidence_required = ? where md5(id::text || ?) < ?', [
        chance() < 0.7,
        salt,
        part,
      ]),
    () =>
      em.execute(
        `update indicator set active = not active, retired_at = case when active then timestamptz '2026-02-01' end where md5(id::text || ?) < ?`,
        [salt, '10'],
      ),
    () =>
      em.execute('update reporting_period set due_on = opens_on + ?::int where fiscal_year = 2569 and quarter = ?', [
        Math.floor(chance() * 14),
        pick([1, 2, 3]),
      ]),
  ];
  return pick(moves)();
}

/** The next version of each cell, recorded within 40 days around the due days of 2569/1 to 3. */
function moved(em: EntityManager, state: string, odd: boolean, day: number, part: unknown[]): Promise<unknown> {
  return em.execute(
    `insert into result_version (id, indicator_id, fiscal_year, quarter, version, state, value, odd, recorded_at, source)
     select gen_random_uuid(), indicator_id, fiscal_year, quarter, (select coalesce(max(version), 0) + 1 from result_version known
       where (known.fiscal_year, known.quarter, known.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)), ?, ?, ?,
       make_date(2026, quarter * 3 - 2, 1) + ?::int, 'generated'
     from ${CELLS} asked`,
    [state, state === 'EMPTY' || state === 'NOT_APPLICABLE' ? null : '1', odd, day, ...part],
  );
}

async function cleared(em: EntityManager, sql: string, parameters: unknown[]): Promise<void> {
  await em.execute("select set_config('nakhon.clearing', 'on', true)");
  await em.execute(sql, parameters);
}
