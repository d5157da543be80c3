import { randomUUIDv7 } from 'node:crypto';
import { addDays, localDateOf } from '@nakhon/core/bangkok-time';
import { InvalidArgumentError, type Command } from 'commander';
import { readEnvironment } from './env.js';
import type { HubSubgraphs } from './hub-subgraphs.js';

interface CreateFlags {
  name: string;
  scope: string[];
  days: number;
}

/** Tokens for programs: the operator's way, for any account. */
export function tokenCommand(program: Command): void {
  const token = program.command('token').description('create, list and revoke tokens for programs');
  token
    .command('create <username>')
    .description('make a token of an account; it is shown once')
    .requiredOption('--name <name>', 'what it is for')
    .option('--scope <scope...>', 'READ (only read) and roles of the account it carries', ['READ'])
    .option('--days <n>', 'how long it works, today counted, at most 400', wholeDays, 90)
    .action((username: string, flags: CreateFlags) => create(username, flags));
  token
    .command('list [username]')
    .description('tokens of all accounts, or of one: id, account, state, scopes, expiry, last use, name')
    .action((username?: string) => list(username));
  token
    .command('revoke <id>')
    .description('end a token; a running hub refuses it within three seconds')
    .action(async (id: string) => {
      const { endToken } = await import('@nakhon/hr/token/token.service');
      const { name } = await withHr((hub) => endToken(actingOn(hub), id));
      console.log(`Token ${id} (${name}) is revoked.`);
    });
}

function wholeDays(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A whole number of days.');
}

async function create(username: string, { name, scope, days }: CreateFlags): Promise<void> {
  const [{ issueToken }, { scopesNamed }] = await Promise.all([
    import('@nakhon/hr/token/token.service'),
    import('@nakhon/hr/token/token.rules'),
  ]);
  const expiresOn = addDays(localDateOf(new Date()), days - 1);
  const input = { name, scopes: scopesNamed(scope), expiresOn };
  const made = await withHr((hub) => issueToken(actingOn(hub), username.trim().toLowerCase(), input));
  console.log(`Token ${made.token.id} works until ${made.token.expiresAt.toISOString()}. It is shown this once:`);
  console.log(made.accessToken);
}

async function list(username?: string): Promise<void> {
  const { listTokens } = await import('@nakhon/hr/token/token-list.view');
  const tokens = await withHr(async (hub) => {
    const found = await listTokens(hub.of('hr').orm.em.fork(), new Date(), username);
    if (username !== undefined && found.length === 0) await requireAccount(hub, username.trim().toLowerCase());
    return found;
  });
  for (const { id, account, state, scopes, expiresAt, lastUsedAt, name } of tokens)
    console.log([id, account, state, scopes, expiresAt, lastUsedAt ?? 'never used', name].join('\t'));
}

/** Open or closed. A name that was mistyped would look like an account without tokens. */
async function requireAccount(hub: HubSubgraphs, username: string): Promise<void> {
  const [{ listAccounts }, { accountUnknown }] = await Promise.all([
    import('@nakhon/hr/account/account-list.view'),
    import('@nakhon/hr/account/account-admin.rules'),
  ]);
  const accounts = await listAccounts(hub.of('hr').orm.em.fork());
  if (!accounts.some((account) => account.username === username)) throw accountUnknown(username);
}

async function withHr<T>(work: (hub: HubSubgraphs) => Promise<T>): Promise<T> {
  const { withHubSubgraphs } = await import('./hub-command.js');
  return withHubSubgraphs(readEnvironment(process.env), 'token', work);
}

/** The hub itself acts: the audit row names the command. */
function actingOn(hub: HubSubgraphs) {
  return {
    em: hub.of('hr').orm.em.fork(),
    viewer: { kind: 'gateway' as const, username: 'hub:token', grants: [] },
    now: new Date(),
    newId: () => randomUUIDv7(),
    requestId: randomUUIDv7(),
  };
}
