import { randomUUIDv7 } from 'node:crypto';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { anId, anIndicator, aTarget, aVersion } from '../plans.fixture.js';
import { insertIndicators, insertResultVersions, insertTargets } from '../result/result.bulk.js';
import type { ResultVersion } from '../result/result-version.js';
import { forgetOldNotices } from './notice-retention.service.js';
import { noticeOf, tellOfWaiting } from './notice.service.js';

const DUE_SOON = new Date('2026-10-08T00:00:00Z');
const LATE = new Date('2026-10-16T00:00:00Z');
const AT = new Date('2026-10-20T03:00:00Z');
const QUARTER = { fiscalYear: 2569, quarter: 4 };
const READER = aViewer([Role.PLANNER, Role.HEAD, Role.VERIFIER], '/00000000/24000000/');

let harness: SubgraphHarness;
const em = () => harness.subgraph.orm.em.fork();
beforeAll(async () => {
  harness = await startHarness(plansDefinition, AT);
});
afterAll(() => harness?.close());

interface Shown {
  kind: string;
  endedBecause: string | null;
}

async function inbox(
  at: Date,
  unreadOnly = false,
): Promise<{ unreadCount: number; totalCount: number; shown: Record<string, string | null> }> {
  harness.setNow(at);
  const { data, errors } = await harness.ask<{ notices: { unreadCount: number; totalCount: number; edges: { node: Shown }[] } }>(
    `{ notices(first: 100, unreadOnly: ${unreadOnly}) { unreadCount totalCount edges { node { kind endedBecause } } } }`,
    {},
    READER,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { edges, ...counts } = data!.notices;
  return { ...counts, shown: Object.fromEntries(edges.map(({ node }) => [node.kind, node.endedBecause])) };
}

const add = (version: number, given: Partial<ResultVersion>) =>
  em().transactional((inner) => insertResultVersions(inner, [aVersion(anId(1), { ...QUARTER, version, recordedAt: AT, ...given })]));

describe('A notice asks nothing any more', () => {
  beforeAll(async () => {
    await em().transactional(async (inner) => {
      await insertIndicators(inner, [anIndicator(1), anIndicator(2)]);
      await insertTargets(inner, [aTarget(anId(1), QUARTER), aTarget(anId(2), QUARTER)]);
      await tellOfWaiting(inner, DUE_SOON, randomUUIDv7);
      await insertResultVersions(inner, [
        aVersion(anId(1), { ...QUARTER, recordedAt: LATE }),
        aVersion(anId(1), { ...QUARTER, recordedAt: LATE, version: 2, state: 'RETURNED', returnDueOn: '2026-11-05' }),
      ]);
      await tellOfWaiting(inner, LATE, randomUUIDv7);
      const told = { ...QUARTER, indicatorId: anId(1), at: LATE, reasonTh: 'แก้ไข' };
      await noticeOf(
        inner,
        [
          { ...told, kind: 'RETURNED', version: 2, returnDueOn: '2026-11-05' },
          { ...told, kind: 'REOPENED', reopeningId: anId(50), expiresAt: new Date('2026-11-10T03:00:00Z') },
          { ...QUARTER, kind: 'SIGNED', at: LATE, signatureId: anId(51), agencyCode: '24000000', cells: 1 },
        ],
        randomUUIDv7,
      );
    });
  });

  test('when its day is over, and it is not counted as unread', async () => {
    const before = await inbox(new Date('2026-10-15T10:00:00Z'));
    expect(before.shown).toEqual({ DUE_SOON: null, LATE: null, RETURNED: null, REOPENED: null, SIGNED: null });
    const { shown, unreadCount, totalCount } = await inbox(AT);
    expect(shown).toEqual({ ...before.shown, DUE_SOON: 'EXPIRED' });
    expect([unreadCount, totalCount]).toEqual([4, 5]);
    expect(await inbox(AT, true)).toMatchObject({ totalCount: 4, shown: { LATE: null, RETURNED: null, REOPENED: null, SIGNED: null } });
  });

  test('when the quarter has closed, or the day to correct it and the opening are over; a signature is only told', async () => {
    expect((await inbox(new Date('2026-11-01T03:00:00Z'))).shown).toMatchObject({ LATE: 'CLOSED', RETURNED: null, REOPENED: null });
    expect((await inbox(new Date('2026-11-06T03:00:00Z'))).shown).toMatchObject({ RETURNED: 'CLOSED', REOPENED: null });
    expect((await inbox(new Date('2026-11-11T03:00:00Z'))).shown).toEqual({
      DUE_SOON: 'EXPIRED',
      LATE: 'CLOSED',
      RETURNED: 'CLOSED',
      REOPENED: 'EXPIRED',
      SIGNED: null,
    });
  });

  test('when what was returned was handed in again; while it is only a draft it still asks', async () => {
    await add(3, { state: 'DRAFT' });
    expect((await inbox(AT)).shown).toMatchObject({ RETURNED: null, REOPENED: null, LATE: null });
    await add(4, { state: 'SUBMITTED', recordedAt: new Date('2026-10-19T03:00:00Z') });
    expect((await inbox(AT)).shown).toMatchObject({ RETURNED: 'DONE', REOPENED: 'DONE', LATE: null });
  });

  test('when all that was late has been handed in or waived', async () => {
    await em().transactional((inner) =>
      insertResultVersions(inner, [aVersion(anId(2), { ...QUARTER, state: 'NOT_APPLICABLE', value: null, recordedAt: AT })]),
    );
    expect((await inbox(AT)).shown).toMatchObject({ LATE: 'DONE' });
    expect((await inbox(new Date('2026-10-14T03:00:00Z'))).shown).toMatchObject({ DUE_SOON: 'DONE' });
  });

  test('A new return is a new notice; the one before stays dealt with', async () => {
    await add(5, { state: 'RETURNED', returnDueOn: '2026-11-05' });
    const again = {
      ...QUARTER,
      kind: 'RETURNED',
      indicatorId: anId(1),
      at: AT,
      reasonTh: 'อีกครั้ง',
      returnDueOn: '2026-11-05',
      version: 5,
    } as const;
    await em().transactional((inner) => noticeOf(inner, [again], randomUUIDv7));
    const { data } = await harness.ask<{ notices: { edges: { node: Shown }[] } }>(
      '{ notices { edges { node { kind endedBecause } } } }',
      {},
      READER,
    );
    const returned = data!.notices.edges.filter(({ node }) => node.kind === 'RETURNED').map(({ node }) => node.endedBecause);
    expect(returned).toEqual([null, 'DONE']);
  });
});

describe('Marking all', () => {
  test('leaves none unread for that account, and all for others', async () => {
    const other = { ...READER, accountId: anId(99) };
    const query = 'mutation { markAllNoticesRead }';
    const unread = async (viewer: typeof READER) =>
      (await harness.ask<{ notices: { unreadCount: number } }>('{ notices { unreadCount } }', {}, viewer)).data!.notices.unreadCount;
    expect(await unread(READER)).toBeGreaterThan(0);
    expect((await harness.ask<{ markAllNoticesRead: number }>(query, {}, READER)).data!.markAllNoticesRead).toBe(0);
    expect([await unread(READER), (await unread(other)) > 0]).toEqual([0, true]);
  });

  test('reads nothing of other agencies', async () => {
    const stranger = { ...aViewer([Role.PLANNER], '/00000000/50010000/'), accountId: anId(98) };
    await harness.ask('mutation { markAllNoticesRead }', {}, stranger);
    expect(await em().execute('select 1 from notice_read where account_id = ?', [anId(98)])).toEqual([]);
  });
});

describe('Old notices', () => {
  const kept = async () => (await em().execute<{ n: number }[]>('select count(*)::int as n from notice'))[0]!.n;

  test('go a year after, once somebody has read them, and all after two', async () => {
    const all = await kept();
    await em().execute('delete from notice_read where notice_id = (select id from notice order by id limit 1)');
    expect(await forgetOldNotices(em(), new Date('2027-10-07T03:00:00Z'))).toBe(0);
    expect(await forgetOldNotices(em(), new Date('2027-12-01T03:00:00Z'))).toBe(all - 1);
    expect(await kept()).toBe(1);
    expect(await forgetOldNotices(em(), new Date('2028-12-01T03:00:00Z'))).toBe(1);
  });
});
