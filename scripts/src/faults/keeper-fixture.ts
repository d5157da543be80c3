import { randomUUIDv7 } from 'node:crypto';
import { openAccount } from '@nakhon/hr/account/account-admin.service';
import type { HubHarness } from '../hub-harness.js';

const PASSWORD = 'a password for faults';
const SIGN_IN = 'mutation ($p: String!) { signIn(username: "keeper", password: $p) { accessToken } }';

/** Opens an account that keeps the books of the whole city, and signs it in. */
export async function keeperToken(database: HubHarness, ask: HubHarness['ask']): Promise<string> {
  const hr = database.subgraphs.find(({ name }) => name === 'hr')!;
  const viewer = { kind: 'gateway' as const, username: 'hub:account', grants: [] };
  const acting = { em: hr.orm.em.fork(), viewer, now: new Date(), newId: () => randomUUIDv7(), requestId: 'test' };
  const names = { displayNameTh: 'การเงิน', displayNameEn: 'Finance' };
  await openAccount(acting, { username: 'keeper', password: PASSWORD, ...names, agencyCode: '00000000', role: 'FINANCE' });
  const { data } = await ask(SIGN_IN, { p: PASSWORD });
  return (data as unknown as { signIn: { accessToken: string } }).signIn.accessToken;
}
