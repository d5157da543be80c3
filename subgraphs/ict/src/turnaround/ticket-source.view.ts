import type { SubgraphContext } from '@nakhon/kit/context';

/** Sources that hold tickets, in order of name. */
export async function ticketSources({ em }: SubgraphContext): Promise<string[]> {
  const rows: { source: string }[] = await em.execute('select distinct source from ticket_source order by source');
  return rows.map(({ source }) => source);
}
