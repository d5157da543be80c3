import { randomUUIDv7 } from 'node:crypto';
import type { Command } from 'commander';
import { readEnvironment } from './env.js';
import type { HubSubgraphs } from './hub-subgraphs.js';
import { readPassword } from './password-input.js';

interface AddFlags {
  role: string;
  agency: string;
  nameTh: string;
  nameEn: string;
}

/** Accounts of people, for a hub that lives without demonstration data. */
export function accountCommand(program: Command): void {
  const account = program.command('account').description('open, list and close accounts');
  account
    .command('add <username>')
    .description('open an account; its password (at least 12 characters) is asked for, or read from standard input')
    .requiredOption('--role <role>', 'what the person may do: EXECUTIVE, PLANNER, FINANCE, ADMIN, …')
    .requiredOption('--agency <code>', 'eight digits: where the person works; the role covers it and all below, 00000000 the whole city')
    .requiredOption('--name-th <name>', 'display name in Thai')
    .requiredOption('--name-en <name>', 'display name in English')
    .action(async (username: string, flags: AddFlags) => {
      const password = await readPassword();
      const { openAccount } = await import('@nakhon/hr/account/account-admin.service');
      const asked = { username, password, ...namesOf(flags), agencyCode: flags.agency, role: flags.role };
      const opened = await withHr((hub) => openAccount(actingOn(hub), asked));
      console.log(`Account ${opened} is open.`);
    });
  account
    .command('list')
    .description('every account with its roles')
    .action(async () => {
      const { listAccounts } = await import('@nakhon/hr/account/account-list.view');
      const accounts = await withHr((hub) => listAccounts(hub.of('hr').orm.em.fork()));
      for (const { username, active, demonstration, grants, nameTh, nameEn } of accounts)
        console.log([username, active ? 'open' : 'closed', ...(demonstration ? ['demonstration'] : []), grants, nameTh, nameEn].join('\t'));
    });
  account
    .command('close <username>')
    .description('close an account for good and end its sessions')
    .action(async (username: string) => {
      const { closeAccount } = await import('@nakhon/hr/account/account-admin.service');
      const closed = await withHr((hub) => closeAccount(actingOn(hub), username));
      console.log(`Account ${closed} is closed.`);
    });
}

const namesOf = ({ nameTh, nameEn }: AddFlags) => ({ displayNameTh: nameTh.trim(), displayNameEn: nameEn.trim() });

async function withHr<T>(work: (hub: HubSubgraphs) => Promise<T>): Promise<T> {
  const { withHubSubgraphs } = await import('./hub-command.js');
  return withHubSubgraphs(readEnvironment(process.env), 'account', work);
}

/** The hub itself acts: the audit row names the command. */
function actingOn(hub: HubSubgraphs) {
  return {
    em: hub.of('hr').orm.em.fork(),
    viewer: { kind: 'gateway' as const, username: 'hub:account', grants: [] },
    now: new Date(),
    newId: () => randomUUIDv7(),
    requestId: randomUUIDv7(),
  };
}
