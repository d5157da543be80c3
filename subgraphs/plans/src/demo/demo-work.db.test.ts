import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openFileStore, type FileStore } from '@nakhon/kit/files/file-store';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { clearGenerated } from './clear-demo.js';
import { DESK_AGENCY } from './demo-desk.js';
import { demoStage } from './demo-stage.js';
import { dropDocuments } from './keep-documents.js';
import { writeDemo } from './write-demo.js';

const NOW = new Date('2026-11-22T02:00:00Z');
const { fiscalYear, quarter } = demoStage(NOW).reported;
const REPORTED = `fiscalYear: ${fiscalYear}, quarter: ${quarter}`;
const DESK = `/00000000/${DESK_AGENCY}/`;
const PLANNER = aViewer([Role.PLANNER], DESK);
const HEAD = aViewer([Role.HEAD], DESK);
const VERIFIER = aViewer([Role.VERIFIER]);
const PLANADMIN = aViewer([Role.PLANADMIN]);
const EXECUTIVE = aViewer([Role.EXECUTIVE]);

let harness: SubgraphHarness;
let store: FileStore;
const em = () => harness.subgraph.orm.em.fork();

beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  store = await openFileStore({ folder: harness.folder }, NOW);
  await writeDemo(em(), { seed: 'test', asOf: NOW, store });
});
afterAll(() => harness?.close());

async function ask<T>(query: string, viewer: Viewer): Promise<T> {
  const { data, errors } = await harness.ask<{ asked: T }>(query.replace('{', '{ asked:'), {}, viewer);
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.asked;
}

interface Listed<Node> {
  totalCount: number;
  edges: { node: Node }[];
}

const kindsOf = async (viewer: Viewer) => {
  const inbox = await ask<Listed<{ kind: string }>>('{ notices(first: 100) { totalCount edges { node { kind } } } }', viewer);
  return [...new Set(inbox.edges.map(({ node }) => node.kind))].sort();
};

describe('On the day the demonstration is loaded', () => {
  test('the planner finds the last quarter open, with cells to fill and one to correct', async () => {
    const home = await ask<{ counts: Record<string, number>; returned: { cell: { isOpen: boolean; returnDueOn: string } }[] }>(
      `{ plannerHome(${REPORTED}) { counts { due returned missing submitted verified signed notApplicable } returned { cell { isOpen returnDueOn } } } }`,
      PLANNER,
    );
    expect(home.counts).toMatchObject({ due: 6, returned: 1, submitted: 1, verified: 1, signed: 1, notApplicable: 1, missing: 3 });
    expect(home.returned).toEqual([{ cell: { isOpen: true, returnDueOn: '2026-11-27' } }]);
    const cells = await ask<Listed<{ cells: { isOpen: boolean; state: string; reopenedUntil: string | null }[] }>>(
      `{ reportingSheet(agencyCode: "${DESK_AGENCY}", fiscalYear: ${fiscalYear}, first: 100) { totalCount edges { node { cells { isOpen state reopenedUntil } } } } }`,
      PLANNER,
    );
    const own = cells.edges.flatMap(({ node }) => node.cells);
    expect(own.filter(({ isOpen, state }) => isOpen && state === 'EMPTY').length).toBeGreaterThan(0);
    expect(own.filter(({ reopenedUntil }) => reopenedUntil !== null)).toMatchObject([{ isOpen: true, state: 'RETURNED' }]);
  });

  test('the verifier finds results that wait, some of them odd, with what is odd about them', async () => {
    const queue = (only: string) =>
      ask<Listed<{ warnings: unknown[]; cell: { explanationTh: string | null } }> & { oddCount: number }>(
        `{ verificationQueue(${REPORTED}${only}) { totalCount oddCount edges { node { warnings { code } cell { explanationTh } } } } }`,
        VERIFIER,
      );
    const all = await queue('');
    const odd = await queue(', onlyOdd: true, first: 100');
    expect(all.totalCount).toBeGreaterThan(100);
    expect([odd.totalCount, odd.edges.length]).toEqual([all.oddCount, all.oddCount]);
    expect(all.oddCount).toBeGreaterThan(5);
    for (const { node } of odd.edges) expect([node.warnings.length > 0, node.cell.explanationTh !== null]).toEqual([true, true]);
  });

  test('the head finds something to sign, beside what was signed before', async () => {
    const signed = await ask<{ cells: number; leftBehind: number }[]>(
      `{ signatures(agencyCode: "${DESK_AGENCY}", fiscalYear: ${fiscalYear}) { quarter cells leftBehind } }`,
      HEAD,
    );
    expect(signed).toContainEqual({ quarter, cells: 1, leftBehind: 5 });
    const sign = `mutation { signQuarter(agencyCode: "${DESK_AGENCY}", ${REPORTED}, seenCells: 1, idempotencyKey: "demonstration-1") { cells } }`;
    expect(await ask(sign, HEAD)).toEqual({ cells: 1 });
  });

  test('the administrator of plans can open a signed cell, and sees one that is open', async () => {
    const [cell] = await em().execute<{ indicator_id: string }[]>(
      `select indicator_id from result_cell where fiscal_year = ? and quarter = ? and state = 'SIGNED' limit 1`,
      [fiscalYear, quarter],
    );
    const opened = await ask<{ reasonTh: string }>(
      `mutation { reopenCell(cell: { indicatorId: "${cell!.indicator_id}", ${REPORTED} }, reasonTh: "ทดลอง", expiresAt: "2026-12-01T00:00:00Z", idempotencyKey: "demonstration-2") { reasonTh } }`,
      PLANADMIN,
    );
    expect(opened.reasonTh).toBe('ทดลอง');
  });

  test('the executive finds official figures of the last quarter, late agencies by name and results with evidence', async () => {
    const official = await ask<Record<string, number>>(`{ indicatorSummary(${REPORTED}, state: OFFICIAL) { reported } }`, EXECUTIVE);
    const told = await ask<{ evidencePercent: number; late: number; lateAgencies: unknown[] }>(
      `{ completeness(${REPORTED}) { evidencePercent late lateAgencies(first: 5) { late missing } } }`,
      EXECUTIVE,
    );
    expect(official['reported']).toBeGreaterThan(20);
    expect([told.evidencePercent > 50, told.evidencePercent < 95, told.late > 20]).toEqual([true, true, true]);
    expect(told.lateAgencies).toHaveLength(5);
  });

  test('the inboxes hold notices of every kind', async () => {
    expect(await kindsOf(PLANNER)).toEqual(['DUE_SOON', 'LATE', 'REOPENED', 'RETURNED', 'SIGNED']);
    expect(await kindsOf(VERIFIER)).toEqual(['LATE', 'SIGNED']);
    expect(await kindsOf(HEAD)).toEqual(['LATE', 'REOPENED']);
  });

  test('evidence of each kind is downloaded as it was written, under the type of its content', async () => {
    const files = await em().execute<{ id: string; sha256: string; media_type: string }[]>(
      `select distinct on (media_type) id, sha256, media_type from evidence_file order by media_type, id`,
    );
    expect(files).toHaveLength(3);
    for (const { id, sha256, media_type: mediaType } of files) {
      const { status, headers, body } = await harness.askFile(`GET /evidence/${id}`, VERIFIER);
      expect([status, headers['content-type']]).toEqual([200, mediaType]);
      expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    }
  });
});

const OF_CYCLE = ['result_version', 'cell_reopening', 'result_comment', 'quarter_signature', 'evidence_link', 'evidence_file'];
const counted = async () => {
  const counts = OF_CYCLE.map((table) =>
    em().execute<{ n: number }[]>(`select count(*)::int as n from ${table} where source = 'generated'`),
  );
  return (await Promise.all(counts)).map(([row]) => row!.n);
};
const keptFiles = () =>
  existsSync(path.join(harness.folder, 'evidence'))
    ? readdirSync(path.join(harness.folder, 'evidence'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
    : 0;
const closing = () =>
  em().execute(`select closes_on::text from reporting_period where fiscal_year = ? and quarter = ?`, [fiscalYear, quarter]);

describe('Cleared', () => {
  let before: number[];
  let gone: string[];
  let openUntil: unknown;
  beforeAll(async () => {
    before = await counted();
    openUntil = await closing();
    gone = await clearGenerated(em());
  });

  test('nothing generated is left but around the cells on which people worked, and the quarter closes as usual', async () => {
    const after = await counted();
    expect(before.every((count) => count > 20)).toBe(true);
    expect(after.map((count, index) => count < before[index]! / 10)).toEqual([true, true, true, true, true, true]);
    expect([openUntil, await closing()]).toEqual([[{ closes_on: '2026-12-22' }], [{ closes_on: '2026-10-31' }]]);
    const told = await em().execute(`select 1 from notice where kind in ('DUE_SOON', 'LATE')`);
    expect(told).toEqual([]);
  });

  test('files go when no row speaks of them any more, and the others stay', async () => {
    const lying = keptFiles();
    await dropDocuments(em(), store, gone);
    const [{ n }] = (await em().execute<{ n: number }[]>('select count(distinct sha256)::int as n from evidence_file')) as [{ n: number }];
    expect(lying).toBeGreaterThan(50);
    expect(keptFiles()).toBe(n);
  });

  test('written anew with the same seed and day, the same files lie there again', async () => {
    await writeDemo(em(), { seed: 'test', asOf: NOW, store });
    const [{ n }] = (await em().execute<{ n: number }[]>('select count(distinct sha256)::int as n from evidence_file')) as [{ n: number }];
    expect(keptFiles()).toBe(n);
    expect(new Set(gone).size).toBeLessThanOrEqual(n);
  });
});
