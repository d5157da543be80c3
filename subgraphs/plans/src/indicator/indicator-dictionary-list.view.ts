import type { SubgraphContext } from '@nakhon/kit/context';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { cursorInvalid, decodeCursor, pageSize, toConnection, type Connection } from '@nakhon/kit/paging';
import { containing } from '@nakhon/kit/sql';
import type { DictionaryArguments } from './indicator-dictionary-list.js';
import { visibleIndicators } from './indicator-visibility.js';
import { Indicator } from './indicator.js';

/** A page of the dictionary by code, whatever has targets or not: one statement. Refuses page sizes, cursors and search texts that do not fit. */
export async function dictionaryPage(context: SubgraphContext, args: DictionaryArguments): Promise<Connection<Indicator>> {
  const size = pageSize(args.first);
  const wanted = conditionOf(args, visibleIndicators(context.viewer, args.scope));
  const after = decodeCursor(args.after, 1)?.[0] ?? null;
  if (after !== null && typeof after !== 'string') throw cursorInvalid();
  const rows = await context.em.execute<{ id: string | null; total: number }[]>(
    `with matched as (select indicator.* from indicator where ${wanted.sql})
     select total.count::int as total, page.* from (select count(*) from matched) total
     left join (select * from matched where ?::text is null or code > ? order by code limit ?) page on true order by page.code`,
    [...wanted.parameters, after, after, size + 1],
  );
  const indicators = rows.flatMap(({ total: _, ...row }) => (row.id === null ? [] : [context.em.map(Indicator, row as never)]));
  return toConnection(indicators, size, rows[0]?.total ?? 0, (indicator) => [indicator.code]);
}

function conditionOf(args: DictionaryArguments, visible: ScopeQuery): ScopeQuery {
  const conditions: [string, unknown[]][] = [[visible.sql, visible.parameters]];
  if (args.kind != null) conditions.push(['indicator.kind = ?', [args.kind]]);
  if (args.goalCode != null) conditions.push(['indicator.goal_code = ?', [args.goalCode]]);
  if (args.active != null) conditions.push(['indicator.active = ?', [args.active]]);
  if (args.hasActiveOwner != null) conditions.push(['indicator.owner_active = ?', [args.hasActiveOwner]]);
  const search = args.search?.trim();
  if (search) {
    const like = containing(search);
    conditions.push(['(indicator.code ilike ? or indicator.name_th ilike ? or indicator.name_en ilike ?)', [like, like, like]]);
  }
  return { sql: conditions.map(([sql]) => `(${sql})`).join(' and '), parameters: conditions.flatMap(([, parameters]) => parameters) };
}
