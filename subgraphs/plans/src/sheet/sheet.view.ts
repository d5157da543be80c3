import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { Indicator } from '../indicator/indicator.js';

export interface IndicatorRows {
  rows: Indicator[];
  totalCount: number;
}

/** The indicators that fit, in the order of their codes after one, `limit` at most, and how many there are in all: one statement. */
export async function findSheetIndicators(
  em: EntityManager,
  visible: ScopeQuery,
  after: string | null,
  limit: number,
): Promise<IndicatorRows> {
  const rows = await em.execute<({ total: number; id: string | null } & Record<string, unknown>)[]>(
    `with meant as (select indicator.* from indicator where ${visible.sql})
     select total.count::int as total, page.* from (select count(*) from meant) total
     left join (select * from meant where ?::text is null or code > ? order by code limit ?) page on true order by page.code`,
    [...visible.parameters, after, after, limit],
  );
  const found = rows.filter((row) => row.id !== null);
  return { totalCount: rows[0]?.total ?? 0, rows: found.map(({ total: _, ...row }) => em.map(Indicator, row)) };
}
