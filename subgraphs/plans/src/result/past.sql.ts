import type { PastResult } from '@nakhon/core/entry/past-range';

const QUARTERS = 12;

/** The results handed in for the twelve quarters before `asked` (indicator_id, fiscal_year, quarter), as text for `pastOf`; null = none. */
export const PAST_OF_CELL = `(select string_agg(past.fiscal_year || ' ' || past.quarter || ' ' || past.value, ',')
    from result_cell past where past.indicator_id = asked.indicator_id and past.state in ('SUBMITTED', 'VERIFIED', 'SIGNED')
      and past.fiscal_year between asked.fiscal_year - ${QUARTERS / 4} and asked.fiscal_year
      and past.fiscal_year * 4 + past.quarter between asked.fiscal_year * 4 + asked.quarter - ${QUARTERS} and asked.fiscal_year * 4 + asked.quarter - 1)`;

/** Reads what PAST_OF_CELL gives, oldest first: values of numeric(18,6), which always come with six decimals. */
export function pastOf(text: string | null): PastResult[] {
  if (text === null) return [];
  const results = text.split(',').map((each) => {
    const [fiscalYear = '', quarter = '', value = ''] = each.split(' ');
    return { fiscalYear: Number(fiscalYear), quarter: Number(quarter), value: BigInt(value.replace('.', '')) };
  });
  return results.sort((a, b) => a.fiscalYear - b.fiscalYear || a.quarter - b.quarter);
}
