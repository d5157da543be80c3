import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { decodeCursor } from '@nakhon/kit/paging';
import { containing } from '@nakhon/kit/sql';
import { BAND_OF_CELL, cellQuery } from '../result/cell.sql.js';
import { IndicatorOrder } from './indicator-order.js';
import { cursorOfAnotherOrder } from './indicator.refusals.js';
import type { IndicatorListArguments } from './indicator-list.js';

/** A row of the list: its id and the values that place it. */
export interface PlacedIndicator {
  id: string;
  code: string;
  sortValue: string;
}

export interface IndicatorPage {
  rows: PlacedIndicator[];
  totalCount: number;
}

/** Beyond any attainment: those without one come last whichever way the list runs. */
const BEYOND = '1000000000000';

/** Ids of a page of the indicators with a target or a result of the quarter, `limit` at most, and how many there are in all: one statement. */
export async function findIndicatorPage(
  em: EntityManager,
  args: IndicatorListArguments,
  visible: ScopeQuery,
  asOf: Date,
  limit: number,
): Promise<IndicatorPage> {
  const cells = cellQuery({ quarters: [args], asOf, source: args.source ?? null, state: args.state, indicators: visible });
  const wanted = conditionOf(args);
  const sort = sortOf(args);
  const after = afterOf(args, sort.type);
  const way = args.descending ? 'desc' : 'asc';
  const rows = await em.execute<(PlacedIndicator & { total: number })[]>(
    `with ${cells.sql},
      matched as (select meant.id, meant.code, ${sort.expression} as place from cell join meant on meant.id = cell.indicator_id where ${wanted.sql})
     select total.count::int as total, page.id, page.code, page.place::text as "sortValue" from (select count(*) from matched) total
     left join (select * from matched where ${after.sql} order by place ${way}, code ${way} limit ?) page on true
     order by page.place ${way}, page.code ${way}`,
    [...cells.parameters, ...wanted.parameters, ...after.parameters, limit],
  );
  return { totalCount: rows[0]?.total ?? 0, rows: rows.filter((row) => row.id !== null) };
}

/** The values of a row that its cursor holds; the order is among them, so that a cursor fits one order only. */
export function cursorOf(args: IndicatorListArguments): (row: PlacedIndicator) => readonly unknown[] {
  return (row) => [orderKey(args), row.sortValue, row.code];
}

function orderKey(args: IndicatorListArguments): string {
  return `${args.orderBy} ${args.descending ? 'desc' : 'asc'}`;
}

function sortOf({ orderBy, descending }: IndicatorListArguments): { expression: string; type: string } {
  if (orderBy === IndicatorOrder.CODE) return { expression: 'meant.code', type: 'text' };
  if (orderBy === IndicatorOrder.NAME) return { expression: 'meant.name_th', type: 'text' };
  return { expression: `coalesce(cell.hundredths, ${descending ? '-' : ''}${BEYOND})`, type: 'numeric' };
}

function afterOf(args: IndicatorListArguments, type: string): ScopeQuery {
  const cursor = decodeCursor(args.after, 3);
  if (cursor === null) return { sql: 'true', parameters: [] };
  const [order, sortValue, code] = cursor;
  const isNumber = typeof sortValue === 'string' && /^-?\d+(\.\d+)?$/.test(sortValue);
  if (order !== orderKey(args) || typeof sortValue !== 'string' || typeof code !== 'string' || (type === 'numeric' && !isNumber)) {
    throw cursorOfAnotherOrder(orderKey(args));
  }
  return { sql: `(place, code) ${args.descending ? '<' : '>'} (?::${type}, ?)`, parameters: [sortValue, code] };
}

function conditionOf(args: IndicatorListArguments): ScopeQuery {
  const conditions: [string, unknown[]][] = [];
  if (args.issueCode != null) conditions.push(['meant.strategic_issue_code = ?', [args.issueCode]]);
  if (args.kind != null) conditions.push(['meant.kind = ?', [args.kind]]);
  if (args.band != null) conditions.push([`(${BAND_OF_CELL}) = ?`, [args.band]]);
  if (args.missing != null) conditions.push(['cell.missing = ?', [args.missing]]);
  const search = args.search?.trim();
  if (search) {
    const like = containing(search);
    conditions.push(['(meant.code ilike ? or meant.name_th ilike ? or meant.name_en ilike ?)', [like, like, like]]);
  }
  return { sql: ['true', ...conditions.map(([sql]) => sql)].join(' and '), parameters: conditions.flatMap(([, parameters]) => parameters) };
}
