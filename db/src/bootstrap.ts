import type { Client } from 'pg';
import { inTransaction, urlWithLogin, withClient } from './connection.js';
import { errorCode } from './error-code.js';
import { BOOTSTRAP_LOCK, bootstrapElsewhere } from './bootstrap-elsewhere.js';
import { installExtensions } from './bootstrap-extensions.js';
import { roleOf, ensureRole } from './bootstrap-role.js';
import type { DataFolder } from './data-folder.js';
import { requirePostgresUrl } from './hub-database.refusals.js';

/** The services; each has a schema of its name and a role `nakhon_<name>`. */
export const SUBGRAPHS = ['hr', 'plans', 'finance', 'procurement', 'ict'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** The schema of a subgraph's job queue: owned by its role like its own, but not data of the hub: no backup has it and no reset empties it. */
export function queueSchemaOf(name: SubgraphName): string {
  return `${name}_jobs`;
}

const TRIES = 5;
/**
 * Roles belong to the whole server while the advisory lock belongs to one database, so bootstraps of two databases can still meet
 * at a role: unique violation, duplicate object, deadlock, and "tuple concurrently updated" (XX000). Doing it again finds it done.
 */
const MEETING_CODES = new Set(['23505', '42710', '40P01', 'XX000']);

/**
 * Gives every subgraph its login role, its own schema and nothing else, and returns the URL each connects with. May be repeated at
 * any time, also by two at once. Roles get `search_path`, `statement_timeout` 30 s (long migrations raise it for their session) and
 * `idle_in_transaction_session_timeout` 60 s.
 *
 * Needs PostgreSQL 16 or newer. The administrator is a superuser, or has CREATEROLE and owns the database, which should be the
 * hub's alone: PUBLIC loses its rights on the database and on schema `public`. CREATEDB is needed only to make that database first.
 */
export async function bootstrapSubgraphs(
  adminUrl: string,
  passwordOf: (name: SubgraphName) => string,
  names: readonly SubgraphName[] = SUBGRAPHS,
): Promise<Record<SubgraphName, string>> {
  const logins = names.map((name) => {
    const password = passwordOf(name);
    return { name, password, url: urlWithLogin(adminUrl, roleOf(name), password) };
  });
  await withClient(adminUrl, async (client) => {
    for (let tries = 1; ; tries++) {
      try {
        return await inTransaction(client, () => bootstrapOnce(client, logins));
      } catch (error) {
        if (tries === TRIES || !MEETING_CODES.has(errorCode(error) ?? '')) throw error;
      }
    }
  });
  return Object.fromEntries(logins.map(({ name, url }) => [name, url])) as Record<SubgraphName, string>;
}

interface SubgraphLogin {
  name: SubgraphName;
  password: string;
  url: string;
}

async function bootstrapOnce(client: Client, logins: SubgraphLogin[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [BOOTSTRAP_LOCK]);
  const extensionSchemas = await installExtensions(client);
  for (const { name, password, url } of logins) {
    const searchPath = [name, ...extensionSchemas].map((schema) => client.escapeIdentifier(schema)).join(', ');
    await ensureRole(client, { role: roleOf(name), password, url, searchPath });
    await ensureSchema(client, name, name);
    await ensureSchema(client, queueSchemaOf(name), name);
  }
  const names = logins.map(({ name }) => name);
  await restrictDatabase(client, names);
  for (const schema of extensionSchemas) {
    await client.query(`grant usage on schema ${client.escapeIdentifier(schema)} to ${names.map(roleOf).join(', ')}`);
  }
}

async function ensureSchema(client: Client, schema: string, owner: SubgraphName): Promise<void> {
  const { rows } = await client.query<{ owner: string }>('select pg_get_userbyid(nspowner) as owner from pg_namespace where nspname = $1', [
    schema,
  ]);
  if (rows.length === 0) await client.query(`create schema ${schema} authorization ${roleOf(owner)}`);
  else if (rows[0]?.owner !== roleOf(owner)) await client.query(`alter schema ${schema} owner to ${roleOf(owner)}`);
}

/** Rights on the database itself; a copy made with `create database … template` does not inherit them. */
export async function restrictDatabase(client: Client, names: readonly SubgraphName[] = SUBGRAPHS): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = client.escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${names.map(roleOf).join(', ')}`);
  await client.query('revoke all on schema public from public');
}

/** What decides where each subgraph's tables are. */
export interface SubgraphUrlSources {
  hubDatabase: { adminUrl: string };
  secrets: Pick<DataFolder, 'secret'>;
  /** Only `DATABASE_URL_<SUBGRAPH>` (`DATABASE_URL_HR`, …) is read. */
  env: Record<string, string | undefined>;
}

/**
 * The URL each subgraph connects with: `DATABASE_URL_<SUBGRAPH>` with the operator's login after `bootstrapElsewhere`, else
 * the hub's database after `bootstrapSubgraphs`.
 * @throws Refusal `DATABASE_URL_INVALID`, `DATABASE_UNREACHABLE` with the variable's name.
 */
export async function subgraphUrls({ hubDatabase, secrets, env }: SubgraphUrlSources): Promise<Record<SubgraphName, string>> {
  const given = SUBGRAPHS.flatMap((name) => {
    const variable = `DATABASE_URL_${name.toUpperCase()}`;
    const url = env[variable];
    if (!url) return [];
    requirePostgresUrl(url, variable);
    return [{ name, url, variable }];
  });
  const elsewhere = new Set<SubgraphName>(given.map(({ name }) => name));
  const here = SUBGRAPHS.filter((name) => !elsewhere.has(name));
  const passwordOf = (name: SubgraphName) => secrets.secret(`postgres-${name}`);
  const urls = here.length ? await bootstrapSubgraphs(hubDatabase.adminUrl, passwordOf, here) : {};
  const theirs = await Promise.all(
    given.map(async ({ name, url, variable }) => [name, await bootstrapElsewhere(url, name, variable)] as const),
  );
  return { ...urls, ...Object.fromEntries(theirs) } as Record<SubgraphName, string>;
}
