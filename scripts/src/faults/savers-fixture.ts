import { setTimeout as sleep } from 'node:timers/promises';
import { openAccount, type FaultHub } from './hub-fixture.js';

const SAVE = `mutation ($rows: [ResultRowInput!]!, $key: String!) {
  saveResults(rows: $rows, idempotencyKey: $key) { rows { saved version refusal { code } } }
}`;
const CLIENTS = 8;
const CELLS_EACH = 5;
/** A client that hears nothing for this long asks again. */
const ANSWER_WITHIN_MS = 2_500;
const PAUSE_MS = 50;
const QUARTER = { fiscalYear: 2567, quarter: 1 };

/** Planners of a hub, each with cells of its own in a quarter that stays open. */
export interface Savers {
  token: string;
  /** Ids of the indicators of each client. */
  cells: string[][];
}

export interface SaveRun {
  name: string;
  /** How many batches each client saves, one after the other. */
  each: number;
  /** Called once, when this many are acknowledged. */
  after: number;
  fault(): void;
  withinMs: number;
}

export async function startSavers(hub: FaultHub, name: string): Promise<Savers> {
  const token = await openAccount(hub, `planner-${name}`, 'PLANNER');
  await hub.sql('update reporting_period set closes_on = $1 where fiscal_year = $2 and quarter = $3', ['2099-12-31', 2567, 1], 'plans');
  const rows = await hub.sql<{ id: string }>(
    `insert into indicator (id, code, name_th, name_en, unit_th, unit_en, direction, cumulation, decimals, kind, agency_code, owner_active, source)
     select gen_random_uuid(), $1 || number, 'ตัวชี้วัด', 'Indicator', 'คน', 'people', 'MORE_IS_BETTER', 'LATEST', 0, 'PROCESS', '50010000', false, 'hub'
     from generate_series(1, $2::int) number returning id`,
    [`${name}-`, CLIENTS * CELLS_EACH],
    'plans',
  );
  const cells = Array.from({ length: CLIENTS }, (_, client) =>
    rows.slice(client * CELLS_EACH, (client + 1) * CELLS_EACH).map(({ id }) => id),
  );
  return { token, cells };
}

/** Each client saves 1, 2, 3, … into its cells; what was not acknowledged is asked for again under its key. Gives the codes that were heard. */
export async function saveThrough(hub: FaultHub, { token, cells }: Savers, run: SaveRun): Promise<Set<string>> {
  const heard = new Set<string>();
  const until = performance.now() + run.withinMs;
  let acknowledged = 0;
  const client = async (ids: readonly string[], number: number) => {
    for (let value = 1; value <= run.each; value++) {
      const rows = ids.map((indicatorId) => ({ indicatorId, ...QUARTER, seenVersion: value - 1, value: String(value) }));
      await untilSaved(hub, { token, variables: { rows, key: `${run.name}-${number}-${value}` }, version: value }, heard, until);
      if (++acknowledged === run.after) run.fault();
    }
  };
  await Promise.all(cells.map(client));
  return heard;
}

interface Save {
  token: string;
  variables: { rows: object[]; key: string };
  version: number;
}

async function untilSaved(hub: FaultHub, save: Save, heard: Set<string>, until: number): Promise<void> {
  while (performance.now() < until) {
    const code = await trySave(hub, save);
    if (code === null) return;
    heard.add(code);
    await sleep(PAUSE_MS);
  }
  throw new Error(`${save.variables.key} was never acknowledged; heard ${[...heard].join(', ')}`);
}

/** null = every row was saved as the version that is its turn; else why not. */
async function trySave(hub: FaultHub, { token, variables, version }: Save): Promise<string | null> {
  try {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: SAVE, variables }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const { data, errors } = (await response.json()) as SaveAnswer;
    if (!data?.saveResults) return errors?.[0]?.extensions.code ?? 'UNCODED';
    const bad = data.saveResults.rows.find((row) => !row.saved || row.version !== version);
    return bad ? (bad.refusal?.code ?? 'OTHER_VERSION') : null;
  } catch {
    return 'NO_ANSWER';
  }
}

interface SaveAnswer {
  data?: { saveResults: { rows: { saved: boolean; version: number | null; refusal: { code: string } | null }[] } | null } | null;
  errors?: { extensions: { code: string } }[];
}

/** What stands of the cells: versions in all, those whose value is not their number, cells shown otherwise than the last, and audit rows. */
export interface SavesKept {
  versions: number;
  outOfTurn: number;
  shown: number;
  audits: number;
  keys: number;
}

export async function savesKept(hub: FaultHub, { cells }: Savers, { name, each }: Pick<SaveRun, 'name' | 'each'>): Promise<SavesKept> {
  const [kept] = await hub.sql<SavesKept>(
    `select count(*)::int as versions, count(*) filter (where value <> version)::int as "outOfTurn",
       (select count(*)::int from result_cell where indicator_id = any($1::uuid[]) and (version, value) = ($2::int, $2::int)) as shown,
       (select count(*)::int from audit_row where action = 'result.save' and subject like 'results:' || $3 || '-%') as audits,
       (select count(*)::int from answered_request where key like $3 || '-%') as keys
     from result_version where indicator_id = any($1::uuid[])`,
    [cells.flat(), each, name],
    'plans',
  );
  return kept!;
}
