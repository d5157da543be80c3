import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditRow } from '@nakhon/kit/audit';
import { insertRows } from '@nakhon/kit/bulk-insert';
import { whileClearing } from '@nakhon/kit/clearing';
import { Account, RoleGrantRow } from '../account/account.js';
import { hashPassword } from '../account/password.js';
import { Position } from '../position/position.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.js';
import { generateOccupancy, generatePositions } from './demo-positions.js';

export interface DemoOptions {
  seed: string;
  /** The last instant of which facts are made up. */
  asOf: Date;
}

const POSITION = {
  table: 'position',
  columns: { id: 'uuid', number: 'text', agency_code: 'text', title_th: 'text', kind: 'text', source: 'text' },
};
const OCCUPANCY = {
  table: 'occupancy',
  columns: { id: 'uuid', position_id: 'uuid', filled: 'boolean', occurred_on: 'date', recorded_at: 'timestamptz', source: 'text' },
};

/** Every row of the demonstration says that it is made up. */
const asGenerated = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, source: 'generated' }));

/** Whether the hub has any account: then it is in use and demonstration data are not added by themselves. */
export async function hasFacts(em: EntityManager): Promise<boolean> {
  return (await em.count(Account, {})) > 0;
}

/** Writes the demonstration accounts, posts and who fills them, in the caller's transaction. */
export async function writeDemo(em: EntityManager, { seed, asOf }: DemoOptions): Promise<void> {
  await writeAccounts(em, asOf);
  const positions = generatePositions(seed);
  await insertRows(em, POSITION, asGenerated(positions));
  const manual = await em.find(Position, { source: 'hub' }, { orderBy: { number: 'asc' } });
  const all = [...positions, ...manual.map(({ id, number, agencyCode }) => ({ id, number, agency_code: agencyCode }))];
  await insertRows(em, OCCUPANCY, asGenerated(generateOccupancy(seed, all, asOf)));
  em.create(AuditRow, {
    id: randomUUIDv7(),
    occurredAt: asOf,
    actor: 'hub:demo',
    action: 'demo.write',
    subject: 'hr',
    facts: { seed, posts: all.length },
  });
}

async function writeAccounts(em: EntityManager, asOf: Date): Promise<void> {
  const hashes = await Promise.all(DEMO_ACCOUNTS.map(() => hashPassword(DEMO_PASSWORD)));
  for (const [index, { role, scope, ...account }] of DEMO_ACCOUNTS.entries()) {
    const id = randomUUIDv7();
    em.create(Account, { ...account, id, passwordHash: hashes[index]!, demonstration: true, active: true, createdAt: asOf });
    em.create(RoleGrantRow, { id: randomUUIDv7(), accountId: id, role, agencyCode: scope });
  }
  await em.flush();
}

/** Takes the generated facts out again, accounts included, in the caller's transaction. */
export async function clearGenerated(em: EntityManager): Promise<void> {
  await whileClearing(em, () => em.execute("delete from occupancy where source = 'generated'"));
  await em.execute("delete from position where source = 'generated'");
  await em.execute('delete from session where account_id in (select id from account where demonstration)');
  await em.execute('delete from role_grant where account_id in (select id from account where demonstration)');
  await em.execute('delete from account where demonstration');
}
