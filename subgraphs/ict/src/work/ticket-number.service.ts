import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';

const NEXT = 'update ticket_number set last = last + 1 where fiscal_year = ? returning last';
/** At first use numbers go on after those that the year's tickets bear already. */
const FIRST = `insert into ticket_number as n (fiscal_year, last)
  select ?::int, 1 + coalesce(max(substring(code from '^R[0-9]+-([0-9]{1,9})$')::int), 0) from repair_ticket where code like ?
  on conflict (fiscal_year) do update set last = n.last + 1 returning last`;

/**
 * The next number of the fiscal year in which the ticket is opened, `R2570-00042`. Whoever takes one holds the year's row until the
 * transaction ends, so numbers have neither gaps nor twins; one that another source bears already is passed over.
 */
export async function nextTicketCode(em: EntityManager, now: Date): Promise<string> {
  const year = fiscalYearOf(localDateOf(now));
  for (;;) {
    const known: { last: number }[] = await em.execute(NEXT, [year]);
    const [given] = known.length > 0 ? known : ((await em.execute(FIRST, [year, `R${year}-%`])) as { last: number }[]);
    const code = `R${year}-${String(given!.last).padStart(5, '0')}`;
    const taken: unknown[] = await em.execute('select 1 from repair_ticket where code = ?', [code]);
    if (taken.length === 0) return code;
  }
}
