import { parseDecimal } from '@nakhon/core/decimal';
import type { PastResult } from '@nakhon/core/entry/past-range';

/** A result of the past as the database gives it. */
export interface PastRow {
  fiscalYear: number;
  quarter: number;
  value: string;
}

const QUARTERS = 12;

/** The results handed in for the twelve quarters before `asked` (indicator_id, fiscal_year, quarter), oldest first, as JSON; null = none. */
export const PAST_OF_CELL = `(select jsonb_agg(jsonb_build_object('fiscalYear', past.fiscal_year, 'quarter', past.quarter, 'value', past.value::text)
      order by past.fiscal_year, past.quarter)
    from result_cell past where past.indicator_id = asked.indicator_id and past.state in ('SUBMITTED', 'VERIFIED', 'SIGNED')
      and past.fiscal_year between asked.fiscal_year - ${QUARTERS / 4} and asked.fiscal_year
      and past.fiscal_year * 4 + past.quarter between asked.fiscal_year * 4 + asked.quarter - ${QUARTERS} and asked.fiscal_year * 4 + asked.quarter - 1)`;

export function pastOf(rows: readonly PastRow[] | null): PastResult[] {
  return (rows ?? []).map(({ fiscalYear, quarter, value }) => ({ fiscalYear, quarter, value: parseDecimal(value) }));
}
