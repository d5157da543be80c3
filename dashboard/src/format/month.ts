import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import type { Language } from './language.js';

/** A month of a fiscal year: 1 = October. The year is counted in พ.ศ. */
export interface FiscalMonth {
  fiscalYear: number;
  month: number;
}

const locales: Record<Language, string> = { th: 'th-TH-u-ca-buddhist', en: 'en-GB' };

function written({ fiscalYear, month }: FiscalMonth, language: Language, style: 'long' | 'short'): string {
  const [year = 0, calendarMonth = 1] = fiscalMonthRange(fiscalYear, month).start.split('-').map(Number);
  const parts = { month: style, year: style === 'long' ? 'numeric' : '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], parts)
    .formatToParts(Date.UTC(year, calendarMonth - 1, 1))
    .map(wordOf)
    .join('');
}

/** Intl writes the era before a Buddhist year in some of its styles: it is left out, the year is known to be one. */
const wordOf = ({ type, value }: Intl.DateTimeFormatPart): string => (type === 'era' ? '' : value);

/** 'ตุลาคม 2569' or 'October 2026'. */
export const monthLong = (value: FiscalMonth, language: Language): string => written(value, language, 'long').replace(/\s+/g, ' ').trim();

/** 'ต.ค. 69' or 'Oct 26'. */
export const monthShort = (value: FiscalMonth, language: Language): string => written(value, language, 'short').replace(/\s+/g, ' ').trim();
