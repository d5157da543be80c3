import type { Formats } from '../format/useFormat.js';
import type { Translate } from '../i18n/language.js';

/** The days by which something is to be entered or, where it came back, corrected. */
export interface Due {
  dueOn?: string | null | undefined;
  returnDueOn?: string | null | undefined;
}

/** By when it is to be entered, or corrected where it came back; null where no day is set. */
export function dueWords({ dueOn, returnDueOn }: Due, t: Translate, format: Formats): string | null {
  const day = returnDueOn ?? dueOn;
  if (!day) return null;
  return t(returnDueOn ? 'reporting.cell.returnDue' : 'reporting.cell.due', { date: format.day(day) ?? '' });
}
