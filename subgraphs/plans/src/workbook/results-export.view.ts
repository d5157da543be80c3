import type { EntityManager } from '@mikro-orm/postgresql';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { cellQuery } from '../result/cell.sql.js';
import type { ResultState } from '../result/result-state.js';

export interface ExportRow {
  code: string;
  nameTh: string;
  unitTh: string;
  agencyCode: string;
  agencyName: string;
  fiscalYear: number;
  quarter: number;
  decimals: number;
  target: string | null;
  result: string | null;
  numerator: string | null;
  denominator: string | null;
  /** Percent with two decimals. */
  attainment: string | null;
  state: ResultState;
  late: boolean;
  missing: boolean;
  noteTh: string | null;
  explanationTh: string | null;
  evidence: number;
}

/** The cells of quarters that have a target or a result, as they stand now, by agency, code and quarter; `limit` at most. One statement. */
export function findExportRows(
  em: EntityManager,
  quarters: readonly FiscalQuarter[],
  asOf: Date,
  visible: ScopeQuery,
  limit: number,
): Promise<ExportRow[]> {
  const cells = cellQuery({ quarters, asOf, source: null, indicators: visible });
  return em.execute<ExportRow[]>(
    `with ${cells.sql}
     select meant.code, meant.name_th as "nameTh", meant.unit_th as "unitTh", meant.agency_code as "agencyCode", agency.name_th as "agencyName",
      cell.fiscal_year as "fiscalYear", cell.quarter,
      meant.decimals, cell.target::text as target, cell.result::text as result, latest.numerator::text as numerator,
      latest.denominator::text as denominator, (cell.hundredths / 100)::numeric(20,2)::text as attainment, coalesce(cell.state, 'EMPTY') as state,
      cell.late, cell.missing, latest.note_th as "noteTh", latest.explanation_th as "explanationTh", coalesce(evidence.files, 0)::int as evidence
     from cell join meant on meant.id = cell.indicator_id join agency_ref agency on agency.code = meant.agency_code
     left join lateral (select note_th, explanation_th, numerator, denominator from result_version each
       where (each.fiscal_year, each.quarter, each.indicator_id) = (cell.fiscal_year, cell.quarter, cell.indicator_id) and each.recorded_at <= ?
       order by version desc limit 1) latest on true
     left join lateral (select count(*) as files from evidence_link link where link.unlinked_at is null
       and (link.fiscal_year, link.quarter, link.indicator_id) = (cell.fiscal_year, cell.quarter, cell.indicator_id)) evidence on true
     order by agency.path, meant.code, cell.fiscal_year, cell.quarter limit ?`,
    [...cells.parameters, asOf, limit],
  );
}
