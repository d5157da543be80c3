import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { plansDefinition } from '../definition.js';
import type { Indicator } from '../indicator/indicator.js';
import { anId, anIndicator, aTarget } from '../plans.fixture.js';
import { insertIndicators, insertTargets } from '../result/result.bulk.js';

/** 10:00 in Bangkok on 10 April 2026: the results of 2569/2 are taken until 30 April. */
export const APRIL = new Date('2026-04-10T03:00:00Z');
export const OFFICE = '/00000000/24000000/';
export const QUARTER = { fiscalYear: 2569, quarter: 2 };

/** Somebody with a role over the office, each with an account of its own. */
export function person(role: Role, number = 1, path = OFFICE): Viewer {
  const name = `${role.toLowerCase()}${number}`;
  return { ...aViewer([role], path), accountId: anId(9_000 + Object.values(Role).indexOf(role) * 10 + number), username: name };
}

export const planner = person(Role.PLANNER);
export const verifier = person(Role.VERIFIER);
export const head = person(Role.HEAD);
export const planadmin = person(Role.PLANADMIN, 1, '/00000000/');

export interface RowAnswer {
  indicatorId: string;
  saved: boolean;
  version: number | null;
  refusal: { code: string; messageTh: string; messageEn: string; facts: string; field: string | null } | null;
  warnings: { code: string }[];
  newest: { version: number; result: string | null; state: string; noteTh: string | null; returnDueOn: string | null } | null;
}

export interface ActHarness extends SubgraphHarness {
  /** Adds indicators with a target of the quarter; gives their ids. */
  indicators(count: number, given?: Partial<Indicator>): Promise<string[]>;
  /** Runs a mutation that answers row by row. */
  rows(mutation: string, args: Record<string, unknown>, viewer: Viewer): Promise<RowAnswer[]>;
  save(rows: readonly Record<string, unknown>[], viewer?: Viewer, key?: string): Promise<RowAnswer[]>;
  act(mutation: string, cells: readonly Record<string, unknown>[], viewer: Viewer, key?: string): Promise<RowAnswer[]>;
  sql<T>(text: string, parameters?: unknown[]): Promise<T[]>;
}

const ROW = `rows { indicatorId saved version refusal { code messageTh messageEn facts field } warnings { code }
  newest { version result state noteTh returnDueOn } }`;
const ARGUMENTS: Record<string, string> = {
  saveResults: '$rows: [ResultRowInput!]!, $idempotencyKey: String!',
  submitResults: '$cells: [SeenCellInput!]!, $idempotencyKey: String!',
  withdrawResults: '$cells: [SeenCellInput!]!, $idempotencyKey: String!',
  verifyResults: '$cells: [SeenCellInput!]!, $idempotencyKey: String!',
  returnResult: '$cell: SeenCellInput!, $reasonTh: String!, $dueOn: Date!, $idempotencyKey: String!',
};

/** The subgraph without demonstration data, and short ways to act upon cells. For tests. */
export async function startActHarness(now = APRIL): Promise<ActHarness> {
  const harness = await startHarness(plansDefinition, now);
  let keys = 0;
  let numbers = 0;
  const em = () => harness.subgraph.orm.em.fork();
  // The indicators that every hub holds would be counted among those of a test.
  await em().execute("delete from indicator where source = 'reference'");
  const rows: ActHarness['rows'] = async (mutation, args, viewer) => {
    const passed = ARGUMENTS[mutation]!.replaceAll(/\$(\w+): [^,]+/g, '$1: $$$1');
    const given = { idempotencyKey: `key-${++keys}`, ...args };
    const query = `mutation (${ARGUMENTS[mutation]}) { ${mutation}(${passed}) { ${ROW} } }`;
    const { data, errors } = await harness.ask<Record<string, { rows: RowAnswer[] }>>(query, given, viewer);
    if (errors) throw errors[0]!;
    return data![mutation]!.rows;
  };
  const keyed = (key: string | undefined) => (key === undefined ? {} : { idempotencyKey: key });
  return Object.assign(harness, {
    rows,
    indicators: async (count: number, given: Partial<Indicator> = {}) => {
      const made = Array.from({ length: count }, () => anIndicator(++numbers, given));
      await em().transactional(async (inner) => {
        await insertIndicators(inner, made);
        await insertTargets(
          inner,
          made.map(({ id }) => aTarget(id)),
        );
      });
      return made.map(({ id }) => id);
    },
    save: (given: readonly Record<string, unknown>[], viewer = planner, key?: string) =>
      rows('saveResults', { rows: given.map((row) => ({ ...QUARTER, seenVersion: 0, ...row })), ...keyed(key) }, viewer),
    act: (mutation: string, given: readonly Record<string, unknown>[], viewer: Viewer, key?: string) =>
      rows(mutation, { cells: given.map((cell) => ({ ...QUARTER, ...cell })), ...keyed(key) }, viewer),
    sql: <T>(text: string, parameters: unknown[] = []) => em().execute(text, parameters) as unknown as Promise<T[]>,
  });
}
