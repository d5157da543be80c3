import type { PastResult } from '@nakhon/core/entry/past-range';

const YEARS = 3;

/**
 * The results handed in for the twelve quarters before `asked` (indicator_id, fiscal_year, quarter), as text for `pastOf`; null = none. Both ends
 * are found in the index: it is asked for each row that is saved.
 */
export const PAST_OF_CELL = `(select string_agg(past.fiscal_year * 4 + past.quarter || ' ' || past.value, ',')
    from result_cell past where past.indicator_id = asked.indicator_id and past.state in ('SUBMITTED', 'VERIFIED', 'SIGNED')
      and (past.fiscal_year, past.quarter) >= (asked.fiscal_year - ${YEARS}, asked.quarter) and (past.fiscal_year, past.quarter) < (asked.fiscal_year, asked.quarter))`;

/** Reads what PAST_OF_CELL gives, oldest first: values of numeric(18,6), which always come with six decimals. */
export function pastOf(text: string | null): PastResult[] {
  if (text === null) return [];
  const results = text.split(',').map((each) => {
    const [onEnd = '', value = ''] = each.split(' ');
    // The fourth quarter counts as the year's last and not as the next one's first.
    const before = Number(onEnd) - 1;
    return { fiscalYear: Math.floor(before / 4), quarter: (before % 4) + 1, value: BigInt(value.replace('.', '')) };
  });
  return results.sort((a, b) => a.fiscalYear - b.fiscalYear || a.quarter - b.quarter);
}
