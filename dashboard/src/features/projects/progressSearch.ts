import { addMonths } from '@nakhon/core/bangkok-time';
import { fiscalMonthOf, HIGHEST_FISCAL_YEAR, LOWEST_FISCAL_YEAR } from '@nakhon/core/fiscal-calendar';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ProjectStatus } from '../../graphql/generated/graphql.js';
import { useSession } from '../../session/session.js';

const LONGEST_SEARCH = 80;

/** The states in which a verifier looks at reports. */
export const queueStates = ['SUBMITTED', 'RETURNED', 'VERIFIED'] as const;
export const statuses: readonly ProjectStatus[] = ['NOT_STARTED', 'ON_PLAN', 'LATE', 'DONE', 'STOPPED'];
export type QueueState = (typeof queueStates)[number];

/** What the address of progress says: the month that is reported, whose, and the project whose details are open. */
export interface ProgressSearch {
  fiscalYear: number;
  month: number;
  /** The month that the address names; null = none. */
  anyMonth: number | null;
  state: QueueState;
  status: ProjectStatus | null;
  /** null = the first that one reports for, or all one may see. */
  agency: string | null;
  search: string;
  /** Whether activities stand below their projects. */
  areUnfolded: boolean;
  project: string | null;
}

/** The month before a day: the one that is reported in this month. */
export const reportedMonth = (today: string): { fiscalYear: number; month: number } =>
  fiscalMonthOf(addMonths(`${today.slice(0, 7)}-01`, -1));

const wholeIn = (value: unknown, low: number, high: number): number | null => {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isInteger(read) && read >= low && read <= high ? read : null;
};
const word = (value: unknown, pattern: RegExp): string | null => {
  const read = typeof value === 'number' ? String(value) : value;
  return typeof read === 'string' && pattern.test(read) ? read : null;
};

/** Reads it; a value that does not exist counts as absent, an absent month is the one that is reported today. */
export function readProgressSearch(search: Record<string, unknown>, today: string): ProgressSearch {
  const reported = reportedMonth(today);
  const fiscalYear = wholeIn(search['fiscalYear'], LOWEST_FISCAL_YEAR, HIGHEST_FISCAL_YEAR) ?? reported.fiscalYear;
  const usual = fiscalYear === reported.fiscalYear ? reported.month : fiscalYear < reported.fiscalYear ? 12 : 1;
  const anyMonth = wholeIn(search['month'], 1, 12);
  const q = search['q'];
  return {
    fiscalYear,
    month: anyMonth ?? usual,
    anyMonth,
    state: queueStates.find((one) => one === search['state']) ?? 'SUBMITTED',
    status: statuses.find((one) => one === search['status']) ?? null,
    agency: word(search['agency'], /^\w{1,20}$/),
    search: typeof q === 'string' || typeof q === 'number' ? String(q).slice(0, LONGEST_SEARCH) : '',
    areUnfolded: search['activities'] === true || search['activities'] === 'true',
    project: word(search['project'], /^[\w-]{1,60}$/),
  };
}

export type ProgressSearchChange = Partial<{
  fiscalYear: number;
  month: number | undefined;
  agency: string | undefined;
  q: string | undefined;
  activities: true | undefined;
  project: string | undefined;
  state: string | undefined;
  status: string | undefined;
}>;

export function useProgressSearch() {
  const navigate = useNavigate();
  const { today } = useSession();
  const chosen = readProgressSearch(useSearch({ strict: false }), today);
  const choose = (change: ProgressSearchChange) => {
    const next = (before: Record<string, unknown>) => ({ ...before, ...change });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
