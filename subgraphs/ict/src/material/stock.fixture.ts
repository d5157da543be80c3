import { randomUUID } from 'node:crypto';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { ictDefinition } from '../definition.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { aTicket, at, type EventLine } from '../repair-ticket/ticket-fixture.js';

export const NOW = at('2026-11-21 10:00');
export const PHRA_NAKHON = '50010000';
const person = (roles: Role[], path: string, username: string, number: number): Viewer => ({
  ...aViewer(roles, path),
  username,
  accountId: `00000000-0000-7000-8000-00000000010${number}`,
});
export const keeper = person([Role.STOCK], '/00000000/', 'stock', 1);
export const asker = person([Role.REQUESTER], '/00000000/50010000/', 'requester', 2);
export const stranger = person([Role.REQUESTER], '/00000000/50020000/', 'stranger', 3);
export const technician = person([Role.TECHNICIAN], '/00000000/', 'technician', 4);
export const buyer = person([Role.SUPPLY], '/00000000/26000000/', 'buyer', 5);
export const otherBuyer = person([Role.SUPPLY], '/00000000/24000000/', 'supply', 6);
export const districtKeeper = person([Role.STOCK], '/00000000/50010000/', 'district-stock', 7);

/** What an act gave: the fields asked for, or the refusal. */
export type Outcome = Record<string, unknown> & { code?: string; facts?: Record<string, unknown>; messageTh?: string; field?: string };

export interface StockHarness extends SubgraphHarness {
  em(): ReturnType<SubgraphHarness['subgraph']['orm']['em']['fork']>;
  /** Runs one mutation; arguments are written as GraphQL variables of the types given. */
  act(mutation: string, given: Record<string, [type: string, value: unknown]>, fields: string, viewer: Viewer): Promise<Outcome>;
  /** A material with so many in the store; gives its id. */
  material(balance: number, given?: { code?: string; reorderLevel?: number }): Promise<string>;
  balanceOf(id: string): Promise<number>;
  request(lines: readonly [materialId: string, quantity: number][], viewer?: Viewer, given?: Record<string, unknown>): Promise<Outcome>;
  approve(slip: Outcome, given?: Record<string, [string, unknown]>, viewer?: Viewer): Promise<Outcome>;
  handOut(slip: Outcome, viewer?: Viewer): Promise<Outcome>;
  /** A hardware repair of พระนคร; gives its id. */
  ticket(lines?: readonly EventLine[]): Promise<string>;
}

export const SLIP = 'id number state version receivedBy moves lines { asked approved returned cutReasonTh } events { state byName noteTh }';
const KEY = (): [string, unknown] => ['String!', randomUUID()];
const WAITING: readonly EventLine[] = [
  ['RECEIVED', '2026-11-02 09:00'],
  ['TRIAGED', '2026-11-02 09:30'],
  ['DIAGNOSING', '2026-11-02 10:00'],
  ['WAITING_PART', '2026-11-02 11:00'],
];

/** The subgraph on a database of its own with acts of the store at hand, and the technician on the roster of the repair section. */
export async function startStockHarness(): Promise<StockHarness> {
  const harness = await startHarness(ictDefinition, NOW);
  const em = () => harness.subgraph.orm.em.fork();
  await em().execute(
    `insert into service_officer (id, username, name_th, name_en, section, source) values (?, 'technician', 'ช่าง', 'Technician', 'REPAIR', 'hub')`,
    [randomUUID()],
  );
  const act: StockHarness['act'] = async (mutation, given, fields, viewer) => {
    const all = { idempotencyKey: KEY(), ...given };
    const declared = Object.entries(all).map(([name, [type]]) => `$${name}: ${type}`);
    const passed = Object.keys(all).map((name) => `${name}: $${name}`);
    const query = `mutation (${declared.join(', ')}) { ${mutation}(${passed.join(', ')}) { ${fields} } }`;
    const variables = Object.fromEntries(Object.entries(all).map(([name, [, value]]) => [name, value]));
    const { data, errors } = await harness.ask<Record<string, Outcome>>(query, variables, viewer);
    if (!errors) return data![mutation]!;
    return { ...errors[0]!.extensions, message: errors[0]!.message } as Outcome;
  };
  const onSlip = (slip: Outcome): Record<string, [string, unknown]> => ({
    id: ['ID!', slip['id']],
    seenVersion: ['Int!', slip['version']],
  });
  return Object.assign(harness, {
    em,
    act,
    material: (balance, given) => aMaterial(em(), balance, given),
    balanceOf: async (id) => {
      const [row] = await em().execute('select balance from material where id = ?', [id]);
      return row!['balance'] as number;
    },
    request: (lines, viewer = asker, given = {}) => {
      const input = {
        agencyCode: PHRA_NAKHON,
        purposeTh: 'ใช้ในสำนักงาน',
        requestedBy: 'นางสาวสมใจ ตั้งใจ',
        lines: lines.map(([materialId, quantity]) => ({ materialId, quantity })),
        ...given,
      };
      return act('requestWithdrawal', { input: ['WithdrawalInput!', input] }, SLIP, viewer);
    },
    approve: (slip, given = {}, viewer = keeper) =>
      act('decideWithdrawal', { ...onSlip(slip), approve: ['Boolean!', true], ...given }, SLIP, viewer),
    handOut: (slip, viewer = keeper) => act('handOutWithdrawal', onSlip(slip), SLIP, viewer),
    ticket: async (lines = WAITING) => {
      const ticket = aTicket(lines);
      await em().transactional(async (inner) => writeTickets(inner, await repairDesk(inner), [ticket]));
      return ticket.id;
    },
  } satisfies Omit<StockHarness, keyof SubgraphHarness>);
}

let made = 0;
async function aMaterial(
  em: ReturnType<StockHarness['em']>,
  balance: number,
  given: { code?: string; reorderLevel?: number } = {},
): Promise<string> {
  const id = randomUUID();
  await em.execute(
    `insert into material (id, code, name_th, unit_th, reorder_level, recorded_at, source) values (?, ?, 'ตลับหมึก', 'ตลับ', ?, ?, 'hub')`,
    [id, given.code ?? `M-${String(++made).padStart(4, '0')}`, given.reorderLevel ?? 0, NOW],
  );
  if (balance > 0)
    await em.execute(
      `insert into stock_movement (material_id, seq, kind, quantity, balance_after, occurred_at, actor, source) values (?, 0, 'RECEIPT', ?, 0, ?, 'test', 'hub')`,
      [id, balance, NOW],
    );
  return id;
}
