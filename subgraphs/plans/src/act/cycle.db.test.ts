import { Role } from '@nakhon/kit/role';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { aVersion } from '../plans.fixture.js';
import { insertResultVersions } from '../result/result.bulk.js';
import {
  APRIL,
  head,
  person,
  planadmin,
  planner,
  QUARTER,
  startActHarness,
  verifier,
  type ActHarness,
  type RowAnswer,
} from './act.fixture.js';

let harness: ActHarness | undefined;
beforeEach(async () => {
  harness ??= await startActHarness();
  harness.setNow(APRIL);
});
afterAll(() => harness?.close());

const hub = () => harness!;
const code = (answers: RowAnswer[]) => answers[0]!.refusal?.code ?? answers[0]!.newest?.state;

/** An indicator whose result stands in SUBMITTED as version 2. */
async function submitted(given = {}): Promise<string> {
  const [indicatorId] = await hub().indicators(1, given);
  await hub().save([{ indicatorId, value: '85' }]);
  expect(code(await hub().act('submitResults', [{ indicatorId, seenVersion: 1 }], planner))).toBe('SUBMITTED');
  return indicatorId!;
}

const verify = (indicatorId: string, seenVersion = 2, viewer = verifier) =>
  hub().act('verifyResults', [{ indicatorId, seenVersion }], viewer);
const giveBack = (indicatorId: string, seenVersion: number, given = {}) =>
  hub().rows(
    'returnResult',
    { cell: { ...QUARTER, indicatorId, seenVersion }, reasonTh: 'ตัวเลขไม่ตรงหลักฐาน', dueOn: '2026-05-10', ...given },
    verifier,
  );

async function sign(seenCells: number, viewer = head, agencyCode = '24000000', key = `sign-${seenCells}-${Math.max(0, signings++)}`) {
  const query = `mutation ($agencyCode: ID!, $seen: Int!, $key: String!) {
    signQuarter(agencyCode: $agencyCode, fiscalYear: 2569, quarter: 2, seenCells: $seen, noteTh: "รับรอง", idempotencyKey: $key) { id cells leftBehind actor signedAt noteTh } }`;
  const { data, errors } = await hub().ask<{ signQuarter: { id: string; cells: number; leftBehind: number } }>(
    query,
    { agencyCode, seen: seenCells, key },
    viewer,
  );
  return { ...data?.signQuarter, code: errors?.[0]?.extensions['code'], facts: errors?.[0]?.extensions['facts'] };
}
let signings = 0;

async function reopen(indicatorId: string, expiresAt: string, given: Record<string, unknown> = {}, viewer = planadmin) {
  const query = `mutation ($cell: CellInput!, $reasonTh: String!, $expiresAt: DateTime!, $key: String!) {
    reopenCell(cell: $cell, reasonTh: $reasonTh, expiresAt: $expiresAt, idempotencyKey: $key) { id reasonTh expiresAt actor } }`;
  const variables = {
    cell: { ...QUARTER, indicatorId },
    reasonTh: 'แก้ตามข้อทักท้วง',
    expiresAt,
    key: `reopen-${indicatorId}-${expiresAt}`,
    ...given,
  };
  const { data, errors } = await hub().ask<{ reopenCell: { id: string } }>(query, variables, viewer);
  return { ...data?.reopenCell, code: errors?.[0]?.extensions['code'] };
}

async function cellOf(id: string, args = ''): Promise<Record<string, unknown>> {
  const query = `{ indicator(id: "${id}") { quarter(fiscalYear: 2569, quarter: 2${args}) {
    state result version isOpen closedBecause returnDueOn reopenedUntil signedVersion noteTh explanationTh versions { state value actor } } } }`;
  const { data } = await hub().ask<{ indicator: { quarter: Record<string, unknown> } }>(query, {}, planner);
  return data!.indicator.quarter;
}

test('A result goes from draft to signed, each act by its own role and on record', async () => {
  const id = await submitted({ agencyCode: '24010000' });
  expect(code(await verify(id))).toBe('VERIFIED');
  expect(await sign(1, person(Role.HEAD, 1, '/00000000/24000000/24010000/'), '24010000')).toMatchObject({ cells: 1, leftBehind: 0 });
  const { versions, signedVersion, state } = await cellOf(id);
  expect([state, signedVersion]).toEqual(['SIGNED', 4]);
  expect((versions as { state: string; actor: string }[]).map((each) => `${each.state} ${each.actor}`)).toEqual([
    'DRAFT planner1',
    'SUBMITTED planner1',
    'VERIFIED verifier1',
    'SIGNED head1',
  ]);
});

describe('Submitting', () => {
  test('asks why a value lies far from the past, and keeps that it did', async () => {
    const [id] = await hub().indicators(1);
    const past = [90, 91, 92, 93].map((value, index) => aVersion(id!, { fiscalYear: 2568, quarter: index + 1, value: String(value) }));
    await hub()
      .subgraph.orm.em.fork()
      .transactional((em) => insertResultVersions(em, past));
    await hub().save([{ indicatorId: id, value: '9' }]);
    expect(code(await hub().act('submitResults', [{ indicatorId: id, seenVersion: 1 }], planner))).toBe('EXPLANATION_MISSING');
    await hub().save([{ indicatorId: id, explanationTh: 'น้ำท่วม', seenVersion: 1 }]);
    expect(code(await hub().act('submitResults', [{ indicatorId: id, seenVersion: 2 }], planner))).toBe('SUBMITTED');
    expect(await hub().sql('select odd from result_cell where indicator_id = ? and fiscal_year = 2569', [id])).toEqual([{ odd: true }]);
  });

  test('asks for evidence where the indicator needs it', async () => {
    const [indicatorId] = await hub().indicators(1, { evidenceRequired: true });
    await hub().save([{ indicatorId, value: '85' }]);
    expect(code(await hub().act('submitResults', [{ indicatorId, seenVersion: 1 }], planner))).toBe('EVIDENCE_MISSING');
  });

  test.each(['verifyResults', 'withdrawResults', 'submitResults'])('an empty cell is no matter for %s', async (mutation) => {
    const [indicatorId] = await hub().indicators(1);
    const viewer = mutation === 'verifyResults' ? verifier : planner;
    expect(code(await hub().act(mutation, [{ indicatorId, seenVersion: 0 }], viewer))).toBe('MOVE_NOT_ALLOWED');
  });

  test('can be taken back until somebody has verified', async () => {
    const id = await submitted();
    expect(code(await hub().save([{ indicatorId: id, value: '86', seenVersion: 2 }]))).toBe('MOVE_NOT_ALLOWED');
    expect(code(await hub().act('withdrawResults', [{ indicatorId: id, seenVersion: 2 }], planner))).toBe('DRAFT');
    const other = await submitted();
    await verify(other);
    expect(code(await hub().act('withdrawResults', [{ indicatorId: other, seenVersion: 3 }], planner))).toBe('MOVE_NOT_ALLOWED');
  });
});

describe('Verifying', () => {
  test('is not for who entered, even by way of a colleague who submitted', async () => {
    const [indicatorId] = await hub().indicators(1);
    const both = { ...planner, grants: [...planner.grants, ...verifier.grants] };
    await hub().save([{ indicatorId, value: '85' }], both);
    await hub().act('submitResults', [{ indicatorId, seenVersion: 1 }], person(Role.PLANNER, 2));
    expect(code(await verify(indicatorId!, 2, both))).toBe('OWN_VERIFICATION');
    expect(code(await verify(indicatorId!))).toBe('VERIFIED');
  });

  test.each([planner, head, person(Role.VERIFIER, 2, '/00000000/50010000/')])('is not for others (%#)', async (viewer) => {
    const id = await submitted();
    const outcome = await verify(id, 2, viewer).then(code, (error) => error.extensions.code);
    expect(outcome).toBe('FORBIDDEN');
  });

  test('and changing the cell at once has one winner, and the other is told', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await submitted();
      const outcomes = await Promise.all([verify(id), hub().act('withdrawResults', [{ indicatorId: id, seenVersion: 2 }], planner)]);
      expect(outcomes.flat().filter(({ saved }) => saved)).toHaveLength(1);
      expect(outcomes.flat().find(({ saved }) => !saved)!.refusal!.code).toBe('STALE_VERSION');
    }
  });

  test('and returning need the version that was seen', async () => {
    const id = await submitted();
    expect(code(await verify(id, 1))).toBe('STALE_VERSION');
    expect(code(await giveBack(id, 1))).toBe('STALE_VERSION');
  });
});

describe('Returning', () => {
  test.each([
    ['without a reason', { reasonTh: '  ' }, 'REASON_MISSING'],
    ['with a day that has passed', { dueOn: '2026-04-09' }, 'DUE_DATE_IN_PAST'],
  ])('%s is refused', async (_, given, expected) => {
    expect(code(await giveBack(await submitted(), 2, given))).toBe(expected);
  });

  test('opens this one cell until its day, while the others stay closed', async () => {
    const [id, other] = [await submitted(), await submitted()];
    hub().setNow(new Date('2026-05-05T03:00:00Z'));
    const [returned] = await giveBack(id, 2);
    expect(returned!.newest).toMatchObject({ state: 'RETURNED', noteTh: 'ตัวเลขไม่ตรงหลักฐาน', returnDueOn: '2026-05-10', result: '85.0' });
    expect(code(await hub().act('withdrawResults', [{ indicatorId: other, seenVersion: 2 }], planner))).toBe('CELL_CLOSED');
    expect(code(await hub().save([{ indicatorId: id, value: '80', seenVersion: 3 }]))).toBe('DRAFT');
    hub().setNow(new Date('2026-05-10T16:59:00Z'));
    expect(await cellOf(id)).toMatchObject({ isOpen: true, returnDueOn: '2026-05-10', noteTh: null });
    hub().setNow(new Date('2026-05-10T17:00:00Z'));
    expect(code(await hub().act('submitResults', [{ indicatorId: id, seenVersion: 4 }], planner))).toBe('CELL_CLOSED');
    expect(await cellOf(id)).toMatchObject({ isOpen: false, closedBecause: 'CLOSED' });
  });

  test('a result may be handed in again unchanged', async () => {
    const id = await submitted();
    await giveBack(id, 2);
    expect((await hub().save([{ indicatorId: id, value: '85', seenVersion: 3 }]))[0]).toMatchObject({ saved: true, version: 3 });
    expect((await hub().act('submitResults', [{ indicatorId: id, seenVersion: 3 }], planner))[0]!.newest).toMatchObject({
      state: 'SUBMITTED',
      noteTh: null,
    });
  });
});

describe('Signing and opening again', () => {
  const BRANCH = '/00000000/24000000/24050000/';
  const agency = { agencyCode: '24050000' };
  const chief = person(Role.HEAD, 2, BRANCH);
  const signBranch = (seen: number, key?: string) => sign(seen, chief, '24050000', key);

  test('signs what is verified, as many as were seen, and tells what stays behind', async () => {
    expect((await signBranch(0)).code).toBe('NOTHING_TO_SIGN');
    const ids = [await submitted(agency), await submitted(agency), await submitted(agency)];
    await verify(ids[0]!);
    await verify(ids[1]!);
    expect(await signBranch(3)).toMatchObject({ code: 'SIGNING_CHANGED', facts: { seenCells: 3, cells: 2 } });
    const first = await signBranch(2, 'branch');
    expect(first).toMatchObject({ cells: 2, leftBehind: 1, actor: 'head2', noteTh: 'รับรอง' });
    expect(await signBranch(2, 'branch')).toEqual(first);
    expect((await sign(1, chief)).code).toBe('FORBIDDEN');
    expect((await sign(1, chief, '99999999')).code).toBe('AGENCY_NOT_FOUND');
    expect(code(await giveBack(ids[0]!, 4))).toBe('MOVE_NOT_ALLOWED');
    const { data } = await hub().ask('{ signatures(agencyCode: "24050000", fiscalYear: 2569) { cells leftBehind actor } }', {}, chief);
    expect(data).toEqual({ signatures: [{ cells: 2, leftBehind: 1, actor: 'head2' }] });
    expect(
      (await hub().ask('{ signatures(agencyCode: "24050000", fiscalYear: 2569) { id } }', {}, person(Role.HEAD, 1, '/00000000/50010000/')))
        .data,
    ).toEqual({ signatures: [] });
  });

  test('a signed cell opens again for a time, and the official value stays until it is signed anew', async () => {
    const id = await submitted(agency);
    await verify(id);
    await signBranch(1);
    hub().setNow(new Date('2026-06-01T03:00:00Z'));
    expect((await reopen(id, '2026-05-31T00:00:00Z')).code).toBe('EXPIRY_IN_PAST');
    expect((await reopen(id, '2026-06-10T00:00:00Z', { reasonTh: '' })).code).toBe('REASON_MISSING');
    expect((await reopen(id, '2026-06-10T00:00:00Z', {}, planner)).code).toBe('FORBIDDEN');
    const opened = await reopen(id, '2026-06-10T00:00:00Z');
    expect(opened).toMatchObject({ actor: 'planadmin1', expiresAt: '2026-06-10T00:00:00.000Z' });
    expect(await reopen(id, '2026-06-10T00:00:00Z')).toEqual(opened);
    expect(code(await hub().save([{ indicatorId: id, value: '70', seenVersion: 5 }]))).toBe('DRAFT');
    await hub().act('submitResults', [{ indicatorId: id, seenVersion: 6 }], planner);
    await verify(id, 7);
    const values = await Promise.all(
      ['OFFICIAL', 'VERIFIED', 'ENTERED'].map(async (state) => (await cellOf(id, `, state: ${state}`))['result']),
    );
    expect(values).toEqual(['85.0', '70.0', '70.0']);
    await signBranch(1);
    expect((await cellOf(id, ', state: OFFICIAL'))['result']).toBe('70.0');
    expect((await cellOf(id, ', state: OFFICIAL, asOf: "2026-05-01T00:00:00Z"'))['result']).toBe('85.0');
  });

  test('an empty cell that missed the closing opens again, and closes by itself', async () => {
    const [id] = await hub().indicators(1, agency);
    hub().setNow(new Date('2026-06-01T03:00:00Z'));
    expect(code(await hub().save([{ indicatorId: id, value: '85' }]))).toBe('CELL_CLOSED');
    await reopen(id!, '2026-06-02T00:00:00Z');
    expect(await cellOf(id!)).toMatchObject({ state: 'EMPTY', version: 0, isOpen: true, reopenedUntil: '2026-06-02T00:00:00.000Z' });
    expect(code(await hub().save([{ indicatorId: id, value: '85' }]))).toBe('DRAFT');
    hub().setNow(new Date('2026-06-02T00:00:00Z'));
    expect(code(await hub().act('submitResults', [{ indicatorId: id, seenVersion: 1 }], planner))).toBe('CELL_CLOSED');
  });
});

test('A remark stays on its cell, for those who may see it', async () => {
  const id = await submitted();
  const add = (textTh: string, viewer = verifier) =>
    hub().ask(
      'mutation ($cell: CellInput!, $textTh: String!) { addComment(cell: $cell, textTh: $textTh) { textTh actor } }',
      { cell: { ...QUARTER, indicatorId: id }, textTh },
      viewer,
    );
  expect((await add(' ดูหลักฐานหน้า 3 ')).data).toEqual({ addComment: { textTh: 'ดูหลักฐานหน้า 3', actor: 'verifier1' } });
  expect((await add(' ')).errors![0]!.extensions['code']).toBe('COMMENT_EMPTY');
  expect((await add('x', person(Role.VERIFIER, 3, '/00000000/50010000/'))).errors![0]!.extensions['code']).toBe('INDICATOR_NOT_FOUND');
  const { data } = await hub().ask(
    `{ indicator(id: "${id}") { quarter(fiscalYear: 2569, quarter: 2) { comments { textTh actor } } } }`,
    {},
    planner,
  );
  expect(data).toMatchObject({ indicator: { quarter: { comments: [{ textTh: 'ดูหลักฐานหน้า 3', actor: 'verifier1' }] } } });
});

test('Every act that changed something is on record with its cells', async () => {
  const rows = await hub().sql<{ action: string }>("select distinct action from audit_row where action like 'result.%' order by action");
  expect(rows.map(({ action }) => action)).toEqual(
    ['comment', 'reopen', 'return', 'save', 'sign', 'submit', 'verify', 'withdraw'].map((act) => `result.${act}`),
  );
});
