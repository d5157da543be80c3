import { missingWords, type MissingWords, plannedPercent, readPercentDone, statusOf } from '@nakhon/core/entry/project-progress';
import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import { formatBaht, parseBaht } from '@nakhon/core/money';
import { Refusal } from '@nakhon/core/refusal';
import type { ProjectStatus } from '../../graphql/generated/graphql.js';
import type { Reason } from '../../outbox/outbox.rules.js';
import type { Activity, MonthCell, ProjectRow } from './progress.js';

/** What a person entered for a month, whole: the server keeps all of it anew. Percent and baht as typed; null = nothing. */
export interface ProgressChange {
  actualPercent: string;
  /** Only what people know; null = as the percentages say. */
  status: 'STOPPED' | null;
  doneTh: string | null;
  problemsTh: string | null;
  nextTh: string | null;
  spentProposedBaht: string | null;
  spentBaht: string | null;
}

/** What stands in a month before anything is typed: what is unsent, else what the server has. */
export function contentOf({ newest }: MonthCell, change: ProgressChange | null): ProgressChange {
  if (change) return change;
  return {
    actualPercent: newest?.actualPercent ?? '',
    status: newest?.status === 'STOPPED' ? 'STOPPED' : null,
    doneTh: newest?.doneTh ?? null,
    problemsTh: newest?.problemsTh ?? null,
    nextTh: newest?.nextTh ?? null,
    spentProposedBaht: newest?.spentProposedBaht ?? null,
    spentBaht: newest?.spentBaht ?? null,
  };
}

const missing: Reason = {
  code: 'PERCENT_MISSING',
  messageTh: 'กรุณากรอกร้อยละที่ทำได้ ไม่มีความก้าวหน้าให้กรอก 0',
  messageEn: 'Enter the percent done; where nothing was, enter 0',
};
const outOfRange: Reason = {
  code: 'PERCENT_OUT_OF_RANGE',
  messageTh: 'ร้อยละที่ทำได้ต้องเป็น 0 ถึง 100 ทศนิยมไม่เกิน 2 ตำแหน่ง',
  messageEn: 'The percent done goes from 0 to 100 with at most 2 decimals',
};

/** Why the browser holds a change back, by the server's own rules; undefined when it may be sent. */
export function heldBecause({ actualPercent, spentBaht }: ProgressChange): Reason | undefined {
  if (actualPercent.trim() === '') return missing;
  if (readPercentDone(actualPercent) === null) return outOfRange;
  return spentBaht === null ? undefined : amountProblem(spentBaht);
}

/** Why a text is no amount of money that was spent. */
export function amountProblem(text: string): Reason | undefined {
  try {
    if (parseBaht(text) >= 0n) return undefined;
    return { code: 'SPENDING_NEGATIVE', messageTh: 'ยอดจ่ายต้องไม่ติดลบ', messageEn: 'Spending is not negative' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, messageTh: error.messages.th, messageEn: error.messages.en };
  }
}

/** An amount as the server writes it: '๑,๒๓๔' → '1234.00'; as it was typed where it is none. */
export const plainAmount = (text: string): string => (amountProblem(text) ? text : formatBaht(parseBaht(text)));

/** A percentage without needless zeros: '45.00' → '45', '33.70' → '33.7'. */
export const shownPercent = (text: string): string => (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text);

/** How the project stands by what was entered; null where no percentage can be read. */
export function statusBy(
  { plannedPercent: planned }: Pick<MonthCell, 'plannedPercent'>,
  { actualPercent, status }: ProgressChange,
): ProjectStatus | null {
  const read = readPercentDone(actualPercent);
  return read === null ? null : (status ?? statusOf(read, planned));
}

/** The percentage of the newest report of an earlier month of the year. */
export const percentBefore = ({ months }: ProjectRow, month: number): string | null =>
  months.findLast((cell) => cell.month < month && cell.newest != null)?.newest?.actualPercent ?? null;

/** The words that a month still lacks before it can be handed in. */
export function lackingWords(row: ProjectRow, cell: MonthCell, content: ProgressChange): MissingWords | null {
  const actualPercent = readPercentDone(content.actualPercent);
  const status = statusBy(cell, content);
  return actualPercent === null || status === null
    ? null
    : missingWords({ ...content, actualPercent, status }, percentBefore(row, cell.month));
}

/** How much of an activity is planned to be done by a month's end, in percent of itself. */
export const activityPercent = (activity: Activity, { fiscalYear, month }: { fiscalYear: number; month: number }): string =>
  plannedPercent([{ ...activity, weight: '100' }], fiscalMonthRange(fiscalYear, month).end);
