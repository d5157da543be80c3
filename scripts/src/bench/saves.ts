import { randomUUIDv7 } from 'node:crypto';
import { loadAgencyRefs } from '@nakhon/kit/agency-ref';
import { Role } from '@nakhon/kit/role';
import type { RunningSubgraph } from '@nakhon/kit/subgraph';
import { signViewer, type Viewer } from '@nakhon/kit/viewer';
import { medianOf } from './summary.js';

/** What a batch of entries costs beside the bare write of the same rows. Milliseconds, medians of rounds that alternate. */
export interface SavesFigure {
  rows: number;
  saveMs: number;
  upsertMs: number;
  ratio: number;
}

const ROWS = 500;
const NOW = new Date('2026-04-10T03:00:00Z');
const AGENCY = '24000000';
const PLANNER: Viewer = {
  kind: 'account',
  accountId: '00000000-0000-7000-8000-00000000be7c',
  username: 'bench',
  grants: [{ role: Role.PLANNER, path: '/00000000/' }],
};
const SAVE = 'mutation ($rows: [ResultRowInput!]!, $key: String!) { saveResults(rows: $rows, idempotencyKey: $key) { rows { saved } } }';

/**
 * 500 rows in one `saveResults` against one multi-row `insert … on conflict do update` of the same rows into a table of the same columns, keys,
 * indexes, checks and foreign key, each in a transaction of its own. `plans` runs on a database of its own
 * at NOW's clock with the key `viewerKey`; the indicators are made here, with two years of results each, so that the checks of the past have their work.
 */
export async function measureSaves(plans: RunningSubgraph, viewerKey: Uint8Array, rounds: number): Promise<SavesFigure> {
  const warmUp = Math.ceil(rounds / 3);
  const ids = await prepared(plans);
  const token = await signViewer(viewerKey, PLANNER, NOW);
  const saves: number[] = [];
  const upserts: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const values = ids.map((_, index) => String(102 + ((round + index) % 20) / 10));
    upserts.push(await timed(() => upsert(plans, ids, values, round)));
    saves.push(await timed(() => save(plans, token, ids, values, round)));
  }
  const [saveMs, upsertMs] = [saves, upserts].map((times) => medianOf(times.slice(warmUp)));
  return { rows: ROWS, saveMs: saveMs!, upsertMs: upsertMs!, ratio: saveMs! / upsertMs! };
}

/** The time of the clock that `plans` must run at: the period of the quarter is open. */
export const savesClock = (): Date => NOW;

async function prepared({ orm }: RunningSubgraph): Promise<string[]> {
  return orm.em.fork().transactional(async (em) => {
    await loadAgencyRefs(em);
    // The table that saves write into, with its key, indexes, checks and foreign key, and without what the hub's triggers do.
    await em.execute('create table bare_result (like result_version including all, foreign key (indicator_id) references indicator (id))');
    const rows: { id: string }[] = await em.execute(INDICATORS, [AGENCY, ROWS]);
    await em.execute(PAST);
    // As it is in a hub that has run for a while; an empty table's statistics mislead the planner.
    await em.execute('analyze agency_ref, reporting_period, indicator, result_version, result_cell');
    return rows.map(({ id }) => id);
  });
}

const INDICATORS = `insert into indicator (id, code, name_th, name_en, unit_th, unit_en, direction, cumulation, decimals, lower_bound, upper_bound, kind,
    agency_code, owner_active, source)
  select gen_random_uuid(), 'BENCH-' || number, 'ตัวชี้วัด', 'Indicator', 'คน', 'people', 'MORE_IS_BETTER', 'QUARTERLY', 1, 0, 1000000, 'PROCESS', ?, false, 'hub'
  from generate_series(1, ?) number returning id`;
const PAST = `insert into result_version (id, indicator_id, fiscal_year, quarter, version, state, value, recorded_at, source)
  select gen_random_uuid(), indicator.id, year, quarter, 1, 'SIGNED', 100 + quarter, timestamptz '2025-10-10', 'hub'
  from indicator, generate_series(2567, 2568) year, generate_series(1, 4) quarter where indicator.code like 'BENCH-%'`;

async function save(
  { answer }: RunningSubgraph,
  viewerToken: string,
  ids: readonly string[],
  values: readonly string[],
  round: number,
): Promise<void> {
  const rows = ids.map((indicatorId, index) => ({
    indicatorId,
    fiscalYear: 2569,
    quarter: 2,
    seenVersion: round,
    value: values[index],
    noteTh: 'ตามรายงาน',
  }));
  const { data, errors } = await answer({
    query: SAVE,
    variables: { rows, key: `round ${round}` },
    viewerToken,
    requestId: randomUUIDv7(),
  });
  const answers = (data as { saveResults: { rows: { saved: boolean }[] } } | null)?.saveResults.rows ?? [];
  if (errors || !answers.every(({ saved }) => saved)) throw new Error('A row of the bench was not saved', { cause: errors?.[0] });
}

const COLUMNS = 'id, fiscal_year, quarter, indicator_id, version, state, value, note_th, recorded_at, account_id, revision, actor, source';

async function upsert({ orm }: RunningSubgraph, ids: readonly string[], values: readonly string[], round: number): Promise<void> {
  const places = `(${COLUMNS.replaceAll(/\w+/g, '?')})`;
  const parameters = ids.flatMap((id, index) => {
    const cell = [randomUUIDv7(), 2569, 2, id, round + 1, 'DRAFT', values[index], 'ตามรายงาน'];
    return [...cell, NOW, PLANNER.accountId, 1, PLANNER.username, 'hub'];
  });
  const set = COLUMNS.split(', ').map((column) => `${column} = excluded.${column}`);
  await orm.em.fork().execute(
    `insert into bare_result (${COLUMNS}) values ${ids.map(() => places).join(', ')}
     on conflict (fiscal_year, quarter, indicator_id, version) do update set ${set.join(', ')}`,
    parameters,
  );
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
