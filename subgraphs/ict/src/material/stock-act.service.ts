import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { answeredOnce, type KeyedRequest } from '@nakhon/kit/idempotency/answered-request.service';
import { keepsStore } from './store.rules.js';
import { notOfTheStore, staleVersion } from './stock.refusals.js';

/** Letter of a register: withdrawals, counts, part requests. */
export type Register = 'W' | 'C' | 'P';

/** One transaction of a keyed write; gives the id of what it wrote, that of the first write when the key repeats. */
export function actOnce(context: SubgraphContext, request: KeyedRequest, work: (em: EntityManager) => Promise<string>): Promise<string> {
  return context.em.transactional((em) => answeredOnce(em, context, request, () => work(em)));
}

/** Refuses FORBIDDEN unless the viewer keeps the store. */
export function requireKeeper({ viewer }: SubgraphContext, mutation: string): void {
  if (!keepsStore(viewer)) throw notOfTheStore(`Mutation.${mutation}`);
}

/** Refuses STALE_VERSION unless the newest version is the one that the asker saw. */
export function requireSeen(seenVersion: number, version: number): void {
  if (seenVersion !== version) throw staleVersion(seenVersion, version);
}

/** The next number of a register in the fiscal year of `at`, `W2570-0012`; others wait for it until the transaction ends. */
export async function nextNumber(em: EntityManager, register: Register, at: Date): Promise<string> {
  const fiscalYear = fiscalYearOf(localDateOf(at));
  const [row]: { last: number }[] = await em.execute(
    `insert into stock_number (register, fiscal_year, last) values (?, ?, 1)
     on conflict (register, fiscal_year) do update set last = stock_number.last + 1 returning last`,
    [register, fiscalYear],
  );
  return registerNumber(register, fiscalYear, row!.last);
}

export function registerNumber(register: Register, fiscalYear: number, number: number): string {
  return `${register}${fiscalYear}-${String(number).padStart(4, '0')}`;
}

/** What the log calls the account that acts. */
export function actorOf({ viewer }: SubgraphContext): string {
  return viewer.username ?? viewer.kind;
}
