import { randomUUIDv7 } from 'node:crypto';
import { Role } from '@nakhon/kit/role';
import { aViewer, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anId, anIndicator, aTarget, aVersion, NOW, startDemoHarness } from '../plans.fixture.js';
import { insertIndicators, insertResultVersions, insertTargets } from '../result/result.bulk.js';
import { noticeOf, tellOfUntoldActs, tellOfWaiting } from './notice.service.js';

interface Inbox {
  totalCount: number;
  unreadCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: {
    node: {
      id: string;
      kind: string;
      agencyCode: string;
      textTh: string;
      textEn: string;
      path: string;
      readAt: string | null;
      endedBecause: string | null;
    };
  }[];
}

const FIELDS =
  'totalCount unreadCount pageInfo { hasNextPage endCursor } edges { node { id kind agencyCode textTh textEn path createdAt readAt endedBecause agency { code } } }';
const OFFICE = '/00000000/24000000/';
const PLANNER = aViewer([Role.PLANNER]);
let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startDemoHarness();
});
afterAll(() => harness?.close());

async function inbox(viewer: Viewer, args = 'first: 100'): Promise<Inbox> {
  harness.statements.length = 0;
  const { data, errors } = await harness.ask<{ notices: Inbox }>(`{ notices(${args}) { ${FIELDS} } }`, {}, viewer);
  expect(errors).toBeUndefined();
  return data!.notices;
}

const keysOf = async () =>
  (await harness.subgraph.orm.em.fork().execute<{ key: string }[]>('select key from notice order by key')).map(({ key }) => key);
const inTransaction = <T>(work: (em: ReturnType<typeof harness.subgraph.orm.em.fork>) => Promise<T>) =>
  harness.subgraph.orm.em.fork().transactional((em) => work(em as never));

describe('What is told', () => {
  test('Demonstration data come with late agencies told of, one notice for each agency and quarter', async () => {
    const { edges, totalCount, unreadCount } = await inbox(aViewer([Role.HEAD]));
    const late = edges.filter(({ node }) => node.kind === 'LATE');
    expect(late.length).toBeGreaterThan(5);
    expect(new Set(late.map(({ node }) => `${node.agencyCode} ${node.path}`)).size).toBe(late.length);
    expect(late[0]!.node.textTh).toMatch(/^เลยกำหนดรายงาน 15 ต\.ค\. 2569 แล้ว ยังไม่ส่งผล \d+ จาก \d+ ตัวชี้วัด$/);
    expect([unreadCount > 0, unreadCount < totalCount]).toEqual([true, true]);
  });

  test('Telling again, also by several at once, tells nothing new', async () => {
    const before = await keysOf();
    const again = () =>
      inTransaction(async (em) => (await tellOfWaiting(em, NOW, randomUUIDv7)) + (await tellOfUntoldActs(em, NOW, randomUUIDv7)));
    expect(await Promise.all([again(), again(), again()])).toEqual([0, 0, 0]);
    expect(await keysOf()).toEqual(before);
  });

  test('Seven days and one day before the due day each agency with something waiting is reminded once each', async () => {
    const on = (day: string) => inTransaction((em) => tellOfWaiting(em, new Date(day), randomUUIDv7));
    expect(await on('2027-01-07T00:00:00Z')).toBe(0);
    const reminded = await on('2027-01-08T00:00:00Z');
    expect(reminded).toBeGreaterThan(50);
    expect(await on('2027-01-10T00:00:00Z')).toBe(0);
    expect(await on('2027-01-14T00:00:00Z')).toBe(reminded);
    expect(await on('2027-01-15T10:00:00Z')).toBe(0);
  });
});

describe('Acts', () => {
  const quarter = { fiscalYear: 2569, quarter: 4 };
  const at = new Date('2026-11-20T03:00:00Z');
  const indicator = anIndicator(1, { agencyCode: '24000000', code: 'K-RET' });
  beforeAll(async () => {
    await inTransaction(async (em) => {
      await insertIndicators(em, [indicator]);
      await insertTargets(em, [aTarget(indicator.id, { ...quarter })]);
      await insertResultVersions(em, [
        aVersion(indicator.id, { ...quarter, version: 1, recordedAt: at }),
        aVersion(indicator.id, {
          ...quarter,
          version: 2,
          state: 'RETURNED',
          noteTh: 'หลักฐานไม่ตรง',
          returnDueOn: '2026-11-30',
          recordedAt: at,
        }),
      ]);
      await em.execute(
        `insert into quarter_signature (id, agency_code, fiscal_year, quarter, signed_at, cells, actor, source) values (?, '24000000', 2569, 4, ?, 18, 'head', 'hub')`,
        [anId(901), at],
      );
      await em.execute(
        `insert into cell_reopening (id, indicator_id, fiscal_year, quarter, reason_th, opened_at, expires_at, actor, source)
         values (?, ?, 2569, 4, 'ตัวเลขผิด', ?, ?, 'planadmin', 'hub')`,
        [anId(902), indicator.id, new Date(at.getTime() + 3_600_000), new Date('2026-12-01T03:00:00Z')],
      );
    });
  });

  test('The sweep finds what was returned, signed and opened again without anybody being told, and the services’ own word adds nothing', async () => {
    expect(await inTransaction((em) => tellOfUntoldActs(em, NOW, randomUUIDv7))).toBe(3);
    const before = await keysOf();
    expect(before).toEqual(expect.arrayContaining([`RETURNED:2569/4:${indicator.id}:2`, `SIGNED:${anId(901)}`, `REOPENED:${anId(902)}`]));
    const returned = {
      ...quarter,
      kind: 'RETURNED',
      at,
      indicatorId: indicator.id,
      version: 2,
      reasonTh: 'หลักฐานไม่ตรง',
      returnDueOn: '2026-11-30',
    } as const;
    const signed = { ...quarter, kind: 'SIGNED', at, signatureId: anId(901), agencyCode: '24000000', cells: 18 } as const;
    await inTransaction((em) => noticeOf(em, [returned, signed], randomUUIDv7));
    expect(await keysOf()).toEqual(before);
  });

  test('A word given in a transaction that rolls back is not given', async () => {
    const before = await keysOf();
    const signed = { ...quarter, kind: 'SIGNED', at, signatureId: anId(999), agencyCode: '24000000', cells: 1 } as const;
    const lost = inTransaction(async (em) => {
      await noticeOf(em, [signed], randomUUIDv7);
      throw new Error('not signed');
    });
    await expect(lost).rejects.toThrow('not signed');
    expect(await keysOf()).toEqual(before);
  });

  test('The texts say code, reason and day in both languages', async () => {
    const { edges } = await inbox(aViewer([Role.PLANNER], OFFICE));
    expect(edges.find(({ node }) => node.kind === 'RETURNED' && node.textEn.includes('K-RET'))!.node).toMatchObject({
      textTh: 'ส่งกลับให้แก้ไข K-RET ตัวชี้วัดทดสอบ: หลักฐานไม่ตรง (แก้ไขภายใน 30 พ.ย. 2569)',
      textEn: 'Returned: K-RET Test indicator: หลักฐานไม่ตรง (correct it by 30 Nov 2026)',
      path: `/reporting/sheet/24000000?fiscalYear=2569&quarter=4&show=returned&cell=${indicator.id}`,
      readAt: null,
    });
  });

  test('Each role is told its own, within its subtree', async () => {
    const kinds = async (role: Role, path: string) => new Set((await inbox(aViewer([role], path))).edges.map(({ node }) => node.kind));
    expect(await kinds(Role.PLANNER, OFFICE)).toContain('RETURNED');
    expect(await kinds(Role.VERIFIER, OFFICE)).not.toContain('RETURNED');
    expect(await kinds(Role.VERIFIER, OFFICE)).toContain('SIGNED');
    expect(await kinds(Role.HEAD, OFFICE)).toContain('REOPENED');
    expect(await kinds(Role.REQUESTER, OFFICE)).toEqual(new Set());
    const elsewhere = await inbox(aViewer([Role.PLANNER], '/00000000/50010000/'));
    expect(elsewhere.edges.every(({ node }) => node.agencyCode !== '24000000')).toBe(true);
  });
});

describe('The inbox', () => {
  test('A page costs one statement, and pages follow each other without a gap', async () => {
    const { totalCount } = await inbox(PLANNER, 'first: 100');
    expect(harness.statements).toHaveLength(1);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Inbox = await inbox(PLANNER, `first: 40${after ? `, after: "${after}"` : ''}`);
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(new Set(seen).size).toBe(totalCount);
    expect(seen).toHaveLength(totalCount);
  });

  test('What one marks as read is read for that account alone, once, and only where it may be seen', async () => {
    const reader = { ...aViewer([Role.PLANNER], OFFICE), accountId: anId(77) };
    const { edges, unreadCount } = await inbox(reader);
    const foreign = (await inbox(PLANNER)).edges.find(({ node }) => node.agencyCode !== '24000000')!.node.id;
    const mark = async (ids: string[]) =>
      harness.ask<{ markNoticesRead: number }>('mutation ($ids: [ID!]!) { markNoticesRead(ids: $ids) }', { ids }, reader);
    const first = edges.find(({ node }) => node.endedBecause === null)!.node.id;
    expect((await mark([first, foreign, 'no id'])).data!.markNoticesRead).toBe(unreadCount - 1);
    harness.setNow(new Date(NOW.getTime() + 60_000));
    expect((await mark([first])).data!.markNoticesRead).toBe(unreadCount - 1);
    harness.setNow(NOW);
    const after = await inbox(reader);
    expect(after.edges.find(({ node }) => node.id === first)!.node.readAt).toBe(NOW.toISOString());
    expect((await inbox(reader, 'unreadOnly: true')).totalCount).toBe(unreadCount - 1);
    const [row] = await harness.subgraph.orm.em.fork().execute('select count(*)::int as n from notice_read where notice_id = ?', [foreign]);
    expect(row).toEqual({ n: 0 });
    const others = await inbox(PLANNER);
    expect(others.edges.every(({ node }) => node.readAt === null)).toBe(true);
  });

  test('More than a hundred at once are refused', async () => {
    const ids = Array.from({ length: 101 }, (_, number) => anId(number));
    const { errors } = await harness.ask('mutation ($ids: [ID!]!) { markNoticesRead(ids: $ids) }', { ids }, PLANNER);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_NOTICES', facts: { count: 101, highest: 100 } });
  });
});
