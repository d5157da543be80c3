import type { ProcurementMethod } from '../method/procurement-method.js';
import type { ProcurementAsOf } from './procurement-as-of.js';
import type { ProcurementState } from './procurement-state.js';

/** Columns of `known` that a `ProcurementAsOf` is made of. */
export const ROW_COLUMNS = `id, code, title_th, agency_code, method, fiscal_year, median_price_satang::text, contracted_satang::text,
  contract_signed_on::text, state, late, opened_on::text, source, day::text`;

export interface ProcurementRow {
  id: string;
  code: string;
  title_th: string;
  agency_code: string;
  method: ProcurementMethod;
  fiscal_year: number;
  median_price_satang: string;
  contracted_satang: string | null;
  contract_signed_on: string | null;
  state: ProcurementState;
  late: boolean;
  opened_on: string;
  source: string;
  day: string;
}

export function procurementAsOf(row: ProcurementRow): ProcurementAsOf {
  return {
    id: row.id,
    code: row.code,
    titleTh: row.title_th,
    agencyCode: row.agency_code,
    method: row.method,
    fiscalYear: row.fiscal_year,
    medianPriceBaht: BigInt(row.median_price_satang),
    contractedBaht: row.contracted_satang === null ? null : BigInt(row.contracted_satang),
    contractSignedOn: row.contract_signed_on,
    state: row.state,
    late: row.late,
    openedOn: row.opened_on,
    source: row.source,
    day: row.day,
  };
}
