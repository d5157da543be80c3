import type { SubgraphContext } from '@nakhon/kit/context';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import { SCOPE_KEY, scopeQuery, type FigureKeys } from '@nakhon/kit/figure-scope';
import { CUT_SQL, cutParameter, KNOWN_PROCUREMENTS_SQL } from '../procurement/known-procurements.view.js';
import type { ProcurementSummary } from './procurement-summary.js';

interface SummaryRow {
  key: string;
  position: number;
  open: number;
  late: number;
  contracted_satang: string;
  contracts: number;
  sources: string[];
}

const FIGURES = `
  count(*) filter (where known.state in ('IN_PROGRESS', 'CONTRACTED'))::int as open,
  count(*) filter (where known.late)::int as late,
  coalesce(sum(known.contracted_satang) filter (where known.contract_signed_on >= known.year_starts), 0)::text as contracted_satang,
  count(*) filter (where known.contract_signed_on >= known.year_starts)::int as contracts,
  to_json(array_agg(distinct known.source order by known.source)) as sources`;

/**
 * The figures of every key for each window, in the order of the windows: one statement however many keys and windows.
 * A key without procurements of the year, and a future quarter, have null figures.
 */
export async function summariesOf(
  context: SubgraphContext,
  keys: FigureKeys,
  windows: readonly FigureWindow[],
): Promise<Map<string, ProcurementSummary[]>> {
  const scope = scopeQuery(keys);
  const sql = `with scope as (${scope.sql}), ${CUT_SQL}, ${KNOWN_PROCUREMENTS_SQL}
    select scope.key, known.position, ${FIGURES}
    from scope join known on known.agency_code = scope.agency_code
    group by scope.key, known.position`;
  const rows: SummaryRow[] = await context.em.execute(sql, [...scope.parameters, cutParameter(windows)]);
  const found = new Map(rows.map((row) => [`${row.key} ${row.position}`, row]));
  const codes = keys.by === 'scope' ? [SCOPE_KEY] : keys.codes;
  return new Map(codes.map((code) => [code, windows.map((window, position) => summaryOf(window, found.get(`${code} ${position}`)))]));
}

function summaryOf(window: FigureWindow, row: SummaryRow | undefined): ProcurementSummary {
  const known = window.isFuture ? undefined : row;
  return {
    asOf: window.shownAsOf,
    fiscalYear: window.fiscalYear,
    quarter: window.quarter,
    open: known?.open ?? null,
    late: known?.late ?? null,
    contractedBaht: known ? BigInt(known.contracted_satang) : null,
    contracts: known?.contracts ?? null,
    sources: known?.sources ?? [],
  };
}
