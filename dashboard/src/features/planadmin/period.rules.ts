import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import { dateLocale, type Language } from '../../format/language.js';

export const periodDays = ['opensOn', 'dueOn', 'closesOn'] as const;
export type PeriodDays = Record<(typeof periodDays)[number], string>;

/** When reports of a quarter's results, or of a month's progress, are taken; days as 'YYYY-MM-DD'. `part`: quarter 1-4, or month 1-12 from October. */
export interface Period extends PeriodDays {
  kind: 'results' | 'progress';
  fiscalYear: number;
  part: number;
}

/** Whether the days of a period follow one another; they may fall together. */
export const inOrder = ({ opensOn, dueOn, closesOn }: PeriodDays): boolean => opensOn <= dueOn && dueOn <= closesOn;

/** How a period stands on a day. */
export function standingOn({ opensOn, dueOn, closesOn }: PeriodDays, today: string): 'before' | 'open' | 'late' | 'closed' {
  if (today < opensOn) return 'before';
  if (today > closesOn) return 'closed';
  return today <= dueOn ? 'open' : 'late';
}

/** 'ตุลาคม 2569' or 'October 2026': a month of a fiscal year, 1 = October. */
export function monthName(fiscalYear: number, month: number, language: Language): string {
  const first = new Date(`${fiscalMonthRange(fiscalYear, month).start}T00:00:00Z`);
  const written = new Intl.DateTimeFormat(dateLocale[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).formatToParts(first);
  return written
    .filter(({ type }) => type !== 'era')
    .map(({ value }) => value)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

export const ruleDays = ['opensAfterDays', 'dueAfterDays', 'closesAfterDays'] as const;
/** A rule as it is typed. */
export type RuleForm = Record<(typeof ruleDays)[number], string>;

/** What a rule in days begins with: about as usual, where quarters are due on the 15th of the month after and months on the 10th. */
export const firstRules: Record<Period['kind'], RuleForm> = {
  results: { opensAfterDays: '1', dueAfterDays: '15', closesAfterDays: '30' },
  progress: { opensAfterDays: '1', dueAfterDays: '10', closesAfterDays: '30' },
};

/** The rule in whole days; null while it is none, or its days do not follow one another. */
export function ruleOf(form: RuleForm): Record<(typeof ruleDays)[number], number> | null {
  const [opensAfterDays, dueAfterDays, closesAfterDays] = ruleDays.map((day) =>
    /^-?\d{1,3}$/.test(form[day].trim()) ? Number(form[day]) : Number.NaN,
  );
  const rule = { opensAfterDays: opensAfterDays ?? 0, dueAfterDays: dueAfterDays ?? 0, closesAfterDays: closesAfterDays ?? 0 };
  return rule.opensAfterDays <= rule.dueAfterDays && rule.dueAfterDays <= rule.closesAfterDays ? rule : null;
}
