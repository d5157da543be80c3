import type { EntityManager } from '@mikro-orm/postgresql';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import { SCOPE_KEY, scopeQuery, type FigureKeys } from '@nakhon/kit/figure-scope';
import { textArray } from '@nakhon/kit/sql';
import { computeDisbursement, type DisbursementSums } from './disbursement.rules.js';
import type { Disbursement } from './disbursement.js';

interface SumRow extends Record<string, unknown> {
  key: string;
  n: number;
  appropriated: string | null;
  allotted: string | null;
  approved: string | null;
  disbursed: string | null;
  target_percent: number | null;
  sources: string[];
}

/** What binds and gives back money: see 0002_balance.sql; the sum of moves up to an instant is the state at that instant. */
const PARTS = `
  select n, key, source, item.appropriated_satang as appropriated, null::bigint as allotted, null::bigint as approved, null::bigint as disbursed, true as is_item
  from item where (asked_source is null or source = asked_source)
  union all
  select n, key, change.source, case kind when 'TRANSFER_OUT' then -amount_satang else amount_satang end, null, null, null, false
  from item join budget_change change on change.item_id = item.id
  where (asked_source is null or change.source = asked_source) and change.recorded_at <= as_of and change.occurred_on <= cut_off_date
  union all
  select n, key, allotment.source, null, amount_satang, null, null, false
  from item join allotment on allotment.item_id = item.id
  where (asked_source is null or allotment.source = asked_source) and allotment.recorded_at <= as_of and approved_on <= cut_off_date
  union all
  select n, key, move.source, null, null,
    case when move.state = 'APPROVED' then amount_satang when move.from_state = 'APPROVED' and move.state <> 'PAID' then -amount_satang else 0 end,
    case when move.state = 'PAID' and move.occurred_at >= year_start then amount_satang else 0 end, false
  from item join voucher on voucher.item_id = item.id join voucher_state move on move.voucher_id = voucher.id
  where (asked_source is null or move.source = asked_source) and move.recorded_at <= as_of and move.occurred_at < cut_off`;

const SUMS = `
  select key, n, case when bool_or(is_item) then sum(appropriated) end::text as appropriated, sum(allotted)::text as allotted,
    sum(approved)::text as approved, sum(disbursed)::text as disbursed, to_json(array_agg(source order by source)) as sources,
    (select target_percent::float8 from quarter_target join asked using (fiscal_year, quarter) where asked.n = by_source.n) as target_percent
  from (
    select n, key, source, sum(appropriated) as appropriated, sum(allotted) as allotted, sum(approved) as approved, sum(disbursed) as disbursed, bool_or(is_item) as is_item
    from parts group by n, key, source
  ) by_source
  group by key, n`;

/**
 * One figure per key and window, all in one SQL statement, in the order of the windows; windows that have not begun cost nothing.
 * `source`: only facts of this source; null = all.
 */
export async function disbursementFigures(
  em: EntityManager,
  keys: FigureKeys,
  windows: readonly FigureWindow[],
  source: string | null,
): Promise<Map<string, Disbursement[]>> {
  const begun = windows.filter((window) => !window.isFuture);
  const rows = begun.length === 0 ? [] : await sumRows(em, keys, begun, source);
  const sums = new Map(rows.map((row) => [`${row.key} ${row.n}`, sumsOf(row)]));
  const codes = keys.by === 'scope' ? [SCOPE_KEY] : keys.codes;
  const figureOf = (code: string, window: FigureWindow) =>
    computeDisbursement(window, sums.get(`${code} ${begun.indexOf(window)}`) ?? null);
  return new Map(codes.map((code) => [code, windows.map((window) => figureOf(code, window))]));
}

function sumRows(em: EntityManager, keys: FigureKeys, windows: readonly FigureWindow[], source: string | null): Promise<SumRow[]> {
  const scope = scopeQuery(keys);
  const list = (values: readonly unknown[]) =>
    textArray(values.map((value) => (value instanceof Date ? value.toISOString() : String(value))));
  const sql = `
    with scope as (${scope.sql}),
    asked as (
      select * from unnest(?::int[], ?::int[], ?::int[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::date[])
        as asked(n, fiscal_year, quarter, year_start, cut_off, as_of, cut_off_date)
    ),
    item as (
      select n, key, id, appropriated_satang, source, year_start, cut_off, as_of, cut_off_date, ?::text as asked_source
      from asked join budget_item using (fiscal_year) join scope using (agency_code)
    ),
    parts as (${PARTS})
    ${SUMS}`;
  return em.execute(sql, [
    ...scope.parameters,
    list(windows.map((_, index) => index)),
    list(windows.map((window) => window.fiscalYear)),
    list(windows.map((window) => window.quarter)),
    list(windows.map((window) => window.yearStart)),
    list(windows.map((window) => window.cutOff)),
    list(windows.map((window) => window.asOf)),
    list(windows.map((window) => window.cutOffDate)),
    source,
  ]);
}

function sumsOf(row: SumRow): DisbursementSums {
  const satang = (text: string | null) => (text === null ? null : BigInt(text));
  return {
    appropriated: satang(row.appropriated),
    allotted: satang(row.allotted),
    approved: satang(row.approved),
    disbursed: satang(row.disbursed),
    targetPercent: row.target_percent,
    sources: row.sources,
  };
}
