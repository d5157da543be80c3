import type { Client } from 'pg';
import { withClient } from './connection.js';
import { errorCode } from './error-code.js';

/** The login role of a subgraph. */
export function roleOf(subgraph: string): string {
  return `nakhon_${subgraph}`;
}

export interface RoleFacts {
  role: string;
  password: string;
  /** The URL the role connects with, to see whether the password still holds. */
  url: string;
  searchPath: string;
}

const WRONG_PASSWORD = new Set(['28P01', '28000']);

/** Creates the role, or brings an older one up to date; writes nothing when all is as it should be. */
export async function ensureRole(client: Client, facts: RoleFacts): Promise<void> {
  const { role, password } = facts;
  const { rows } = await client.query<{ settings: string[] | null; login: boolean }>(
    'select rolconfig as settings, rolcanlogin as login from pg_roles where rolname = $1',
    [role],
  );
  const existing = rows[0];
  await client.query(`set local password_encryption = 'scram-sha-256'`);
  if (!existing) await client.query(`create role ${role} login password ${client.escapeLiteral(password)}`);
  else if (!existing.login || !(await isPasswordCurrent(facts.url))) {
    await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`);
  }
  await allowActingAs(client, role);
  await ensureSettings(client, facts, existing?.settings ?? []);
}

/** Tried by logging in, because an administrator who is no superuser cannot read stored passwords. Any other refusal comes later. */
async function isPasswordCurrent(url: string): Promise<boolean> {
  try {
    await withClient(url, async () => undefined);
    return true;
  } catch (error) {
    return !WRONG_PASSWORD.has(errorCode(error) ?? '');
  }
}

/** An administrator without superuser rights must be allowed to act as the role before it can make a schema that the role owns. */
async function allowActingAs(client: Client, role: string): Promise<void> {
  const { rows } = await client.query<{ allowed: boolean }>(`select pg_has_role(current_user, $1, 'SET') as allowed`, [role]);
  if (!rows[0]?.allowed) await client.query(`grant ${role} to current_user with inherit false, set true`);
}

async function ensureSettings(client: Client, { role, searchPath }: RoleFacts, current: string[]): Promise<void> {
  const wanted = { search_path: searchPath, statement_timeout: '30s', idle_in_transaction_session_timeout: '60s' };
  for (const [name, value] of Object.entries(wanted)) {
    if (current.includes(`${name}=${value}`)) continue;
    // A list of schemas is given as identifiers: as one quoted string it would name a single schema.
    const written = name === 'search_path' ? value : client.escapeLiteral(value);
    await client.query(`alter role ${role} set ${name} to ${written}`);
  }
}
