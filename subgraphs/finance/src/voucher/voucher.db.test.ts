import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { financeDefinition } from '../definition.js';
import { anAllotment, anItem, aVoucher } from '../finance.fixture.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const DISTRICT = '/00000000/50010000/';
const finance = aViewer([Role.FINANCE], DISTRICT);
const head: Viewer = { ...aViewer([Role.HEAD], DISTRICT), accountId: '00000000-0000-7000-8000-000000000002', username: 'head' };

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(financeDefinition, NOW);
});
afterAll(() => harness?.close());

const em = () => harness.subgraph.orm.em.fork();
const submitted = [{ state: 'SUBMITTED', at: '2026-11-20T03:00:00Z' }];

interface Outcome {
  voucher: {
    id: string;
    number: string;
    state: string;
    paidOn: string | null;
    item: { approvedBaht: string; disbursedBaht: string };
  } | null;
  code: unknown;
  facts: Record<string, unknown> | undefined;
}

async function move(mutation: string, viewer: Viewer): Promise<Outcome> {
  const query = `mutation { done: ${mutation} { voucher { id number state paidOn item { approvedBaht disbursedBaht } } } }`;
  const { data, errors } = await harness.ask<{ done: { voucher: Outcome['voucher'] } }>(query, {}, viewer);
  const extensions = errors?.[0]?.extensions;
  return { voucher: data?.done?.voucher ?? null, code: extensions?.['code'], facts: extensions?.['facts'] as Outcome['facts'] };
}

const submission = (itemId: string, amount: string, key?: string) =>
  `submitVoucher(input: { itemId: "${itemId}", kind: PURCHASE, descriptionTh: "ซื้อวัสดุ", amountBaht: "${amount}"${key ? `, idempotencyKey: "${key}"` : ''} })`;

async function balanceOf(itemId: string): Promise<{ allotted: bigint; approved: bigint; paid: bigint }> {
  const [row] = await em().execute('select allotted_satang, approved_satang, paid_satang from item_balance where item_id = ?', [itemId]);
  return { allotted: BigInt(row!['allotted_satang']), approved: BigInt(row!['approved_satang']), paid: BigInt(row!['paid_satang']) };
}

describe('the way of a voucher', () => {
  test('finance submits, the head approves, finance pays; the item follows and each step is audited', async () => {
    const item = await anItem(em());
    await anAllotment(em(), item);
    const { voucher } = await move(submission(item, '250.50'), finance);
    expect(voucher).toMatchObject({ state: 'SUBMITTED', item: { approvedBaht: '0.00', disbursedBaht: '0.00' } });
    expect(voucher!.number).toMatch(/^F2570-\d{6}$/);
    expect((await move(`approveVoucher(id: "${voucher!.id}")`, head)).voucher).toMatchObject({
      state: 'APPROVED',
      item: { approvedBaht: '250.50' },
    });
    const paid = await move(`payVoucher(id: "${voucher!.id}", paidOn: "2026-11-21")`, finance);
    expect(paid.voucher).toMatchObject({ state: 'PAID', paidOn: '2026-11-21', item: { disbursedBaht: '250.50' } });
    const audit = await em().execute('select action, actor from audit_row where subject = ? order by id', [`voucher:${voucher!.id}`]);
    expect(audit).toEqual([
      { action: 'voucher.submit', actor: 'tester' },
      { action: 'voucher.approve', actor: 'head' },
      { action: 'voucher.pay', actor: 'tester' },
    ]);
  });

  test('cancelling an approved voucher gives the money back, once', async () => {
    const item = await anItem(em());
    await anAllotment(em(), item);
    const voucher = await aVoucher(em(), item, 100_000n, submitted);
    await move(`approveVoucher(id: "${voucher}")`, head);
    expect((await balanceOf(item)).approved).toBe(100_000n);
    expect((await move(`cancelVoucher(id: "${voucher}", reason: "ซ้ำ")`, finance)).voucher?.state).toBe('CANCELLED');
    expect((await balanceOf(item)).approved).toBe(0n);
    expect((await move(`cancelVoucher(id: "${voucher}", reason: "ซ้ำ")`, finance)).code).toBe('VOUCHER_MOVE_NOT_ALLOWED');
  });

  test('a repeated write with the same key is the same write, and the key is good for that input only', async () => {
    const item = await anItem(em());
    const [first, twin] = await Promise.all([
      move(submission(item, '10', 'key-1'), finance),
      move(submission(item, '10', 'key-1'), finance),
    ]);
    expect(twin.voucher?.id).toBe(first.voucher?.id);
    expect((await move(submission(item, '11', 'key-1'), finance)).code).toBe('IDEMPOTENCY_KEY_REUSED');
    const [row] = await em().execute('select count(*)::int as n from voucher where item_id = ?', [item]);
    expect(row!['n']).toBe(1);
    await anAllotment(em(), item);
    const approve = `approveVoucher(id: "${first.voucher!.id}", idempotencyKey: "key-2")`;
    expect([(await move(approve, head)).voucher?.state, (await move(approve, head)).voucher?.state]).toEqual(['APPROVED', 'APPROVED']);
  });

  test('a request that began a moment before the last state still follows it', async () => {
    const item = await anItem(em());
    await anAllotment(em(), item);
    const later = new Date(NOW.getTime() + 5).toISOString();
    const voucher = await aVoucher(em(), item, 100n, [{ state: 'SUBMITTED', at: later }]);
    expect((await move(`approveVoucher(id: "${voucher}")`, head)).voucher?.state).toBe('APPROVED');
    const [last] = await em().execute('select occurred_at, recorded_at from voucher_state where voucher_id = ? and seq = 2', [voucher]);
    expect([last!['occurred_at'], last!['recorded_at']].map((at) => new Date(String(at)).toISOString())).toEqual([later, later]);
  });

  test.each([
    ['a payment in the future', 'DATE_IN_FUTURE', (id: string) => `payVoucher(id: "${id}", paidOn: "2026-11-22")`],
    ['a payment before its approval', 'PAYMENT_BEFORE_APPROVAL', (id: string) => `payVoucher(id: "${id}", paidOn: "2026-11-01")`],
    ['a voucher that is not there', 'VOUCHER_NOT_FOUND', () => 'payVoucher(id: "nothing", paidOn: "2026-11-01")'],
    ['cancelling without a reason', 'REASON_MISSING', (id: string) => `cancelVoucher(id: "${id}", reason: " ")`],
  ])('%s is refused with %s', async (_, code, mutation) => {
    const item = await anItem(em());
    await anAllotment(em(), item);
    const voucher = await aVoucher(em(), item, 100n, [...submitted, { state: 'APPROVED', at: '2026-11-20T04:00:00Z' }]);
    expect((await move(mutation(voucher), finance)).code).toBe(code);
  });
});

describe('who may', () => {
  const elsewhere = '/00000000/50020000/';
  test.each([
    ['finance cannot approve', 'approveVoucher', aViewer([Role.FINANCE], DISTRICT), 'FORBIDDEN'],
    [
      'the head of another district cannot approve',
      'approveVoucher',
      { ...head, grants: [{ role: Role.HEAD, path: elsewhere }] } satisfies Viewer,
      'FORBIDDEN',
    ],
    ['finance of another district cannot cancel', 'cancelVoucher', aViewer([Role.FINANCE], elsewhere), 'FORBIDDEN'],
    ['a planner cannot cancel', 'cancelVoucher', aViewer([Role.PLANNER], DISTRICT), 'FORBIDDEN'],
    ['an administrator of the hub cannot approve', 'approveVoucher', aViewer([Role.ADMIN]), 'FORBIDDEN'],
    ['nobody cannot approve', 'approveVoucher', undefined, 'UNAUTHENTICATED'],
  ] as [string, string, Viewer | undefined, string][])('%s', async (_, mutation, viewer, code) => {
    const item = await anItem(em());
    await anAllotment(em(), item);
    const voucher = await aVoucher(em(), item, 100n, submitted);
    const rest = mutation === 'cancelVoucher' ? ', reason: "ซ้ำ"' : '';
    const query = `mutation { ${mutation}(id: "${voucher}"${rest}) { voucher { id } } }`;
    const { errors } = await harness.ask(query, {}, viewer);
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });

  test('who is both finance and head does not approve what they submitted', async () => {
    const both = aViewer([Role.FINANCE, Role.HEAD], DISTRICT);
    const item = await anItem(em());
    await anAllotment(em(), item);
    const { voucher } = await move(submission(item, '1'), both);
    expect((await move(`approveVoucher(id: "${voucher!.id}")`, both)).code).toBe('VOUCHER_OWN_APPROVAL');
    expect((await move(`approveVoucher(id: "${voucher!.id}")`, head)).voucher?.state).toBe('APPROVED');
  });
});
