import { localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import { missingWords, plannedPercent, readPercentDone, statusOf } from '@nakhon/core/entry/project-progress';
import { fiscalMonthRange } from '@nakhon/core/fiscal-calendar';
import type { Satang } from '@nakhon/core/money';
import { reasonMissing } from '../planning-answer/planning-right.js';
import { changedMeanwhile } from '../planning-answer/row-refusal.js';
import * as refusals from './progress.refusals.js';
import type { PlannedActivity } from './activity.rules.js';
import type { ProgressState } from './progress-state.js';
import type { ProjectStatus } from './project-status.js';

export type ProgressAct = 'SAVE' | 'SUBMIT' | 'WITHDRAW' | 'VERIFY' | 'RETURN';

/** The moves of a month's report, where each may be made and where it leads ([004] 2.2 step 6, 2.3 step 2). */
export const PROGRESS_MOVES: Readonly<Record<ProgressAct, { from: readonly ProgressState[]; to: Exclude<ProgressState, 'EMPTY'> }>> = {
  SAVE: { from: ['EMPTY', 'DRAFT', 'RETURNED'], to: 'DRAFT' },
  SUBMIT: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED' },
  WITHDRAW: { from: ['SUBMITTED'], to: 'DRAFT' },
  VERIFY: { from: ['SUBMITTED'], to: 'VERIFIED' },
  RETURN: { from: ['SUBMITTED', 'VERIFIED'], to: 'RETURNED' },
};

/** What a month's report says. */
export interface ProgressContent {
  plannedPercent: string;
  actualPercent: string;
  status: ProjectStatus;
  doneTh: string | null;
  problemsTh: string | null;
  nextTh: string | null;
  spentProposedSatang: Satang | null;
  spentSatang: Satang | null;
}

export interface MonthFacts {
  fiscalYear: number;
  month: number;
  startsOn: LocalDate;
  activities: readonly PlannedActivity[];
  /** null = the calendar has no such month. */
  period: { opensOn: LocalDate; dueOn: LocalDate; closesOn: LocalDate } | null;
  newest: (ProgressContent & { version: number; state: Exclude<ProgressState, 'EMPTY'>; returnDueOn: LocalDate | null }) | null;
  /** Percent done in the newest report of an earlier month. */
  percentBefore: string | null;
  /** Accounts that saved or submitted this month. */
  enteredBy: readonly string[];
}

/** What a planner entered, as typed. */
export interface EnteredProgress {
  actualPercent: string;
  /** null = as the percentages say. */
  status?: ProjectStatus | null | undefined;
  doneTh?: string | null | undefined;
  problemsTh?: string | null | undefined;
  nextTh?: string | null | undefined;
  spentProposedSatang?: Satang | null | undefined;
  spentSatang?: Satang | null | undefined;
}

export interface DecidedProgress extends ProgressContent {
  version: number;
  state: Exclude<ProgressState, 'EMPTY'>;
  returnReasonTh: string | null;
  returnDueOn: LocalDate | null;
}

interface OpeningFacts {
  period: { opensOn: LocalDate; closesOn: LocalDate } | null;
  newest: { returnDueOn: LocalDate | null } | null;
}

/** Whether a month takes entries, and why not. What was returned is open until the day set for it, also while it is being corrected. */
export function closedBecause({ period, newest }: OpeningFacts, now: Date): 'NO_PERIOD' | 'NOT_YET_OPEN' | 'CLOSED' | null {
  const today = localDateOf(now);
  if (newest?.returnDueOn != null && today <= newest.returnDueOn) return null;
  if (period === null) return 'NO_PERIOD';
  if (today < period.opensOn) return 'NOT_YET_OPEN';
  return today > period.closesOn ? 'CLOSED' : null;
}

/** A planner's entry. Refuses STALE_VERSION, PROGRESS_MOVE_NOT_ALLOWED, MONTH_CLOSED, MONTH_BEFORE_PROJECT, PERCENT_OUT_OF_RANGE, STATUS_CONTRADICTS, SPENDING_NEGATIVE. */
export function decideSave(facts: MonthFacts, seenVersion: number, entered: EnteredProgress, now: Date): DecidedProgress {
  const next = nextOf(facts, seenVersion, 'SAVE');
  const { end } = fiscalMonthRange(facts.fiscalYear, facts.month);
  if (end < facts.startsOn) throw refusals.monthBeforeProject(facts.startsOn);
  requireOpen(facts, now);
  const actualPercent = readPercent(entered.actualPercent);
  const planned = plannedPercent(facts.activities, end);
  const { spentProposedSatang = null, spentSatang = null } = entered;
  if ((spentProposedSatang ?? 0n) < 0n) throw refusals.spendingNegative('spentProposedBaht');
  if ((spentSatang ?? 0n) < 0n) throw refusals.spendingNegative('spentBaht');
  const text = (value: string | null | undefined) => value?.trim() || null;
  const told = { doneTh: text(entered.doneTh), problemsTh: text(entered.problemsTh), nextTh: text(entered.nextTh) };
  const status = readStatus(entered.status, actualPercent, planned);
  return { ...next, ...told, plannedPercent: planned, actualPercent, status, spentProposedSatang, spentSatang };
}

/** Hands a month in. Refuses STALE_VERSION, PROGRESS_MOVE_NOT_ALLOWED, MONTH_CLOSED, DONE_MISSING, PROBLEMS_MISSING. */
export function decideSubmit(facts: MonthFacts, seenVersion: number, now: Date): DecidedProgress {
  const next = nextOf(facts, seenVersion, 'SUBMIT');
  requireOpen(facts, now);
  const content = facts.newest!;
  const lacking = missingWords(content, facts.percentBefore);
  if (lacking === 'DONE') throw refusals.doneMissing();
  if (lacking !== null) throw refusals.problemsMissing(lacking, facts.percentBefore);
  return { ...contentOf(content), ...next };
}

/** Takes a month back that nobody has checked yet. Refuses STALE_VERSION, PROGRESS_MOVE_NOT_ALLOWED, MONTH_CLOSED. */
export function decideWithdraw(facts: MonthFacts, seenVersion: number, now: Date): DecidedProgress {
  const next = nextOf(facts, seenVersion, 'WITHDRAW');
  requireOpen(facts, now);
  return { ...contentOf(facts.newest!), ...next };
}

/** Checks a month. Refuses STALE_VERSION, PROGRESS_MOVE_NOT_ALLOWED, OWN_VERIFICATION. */
export function decideVerify(facts: MonthFacts, seenVersion: number, accountId: string | null): DecidedProgress {
  const next = nextOf(facts, seenVersion, 'VERIFY');
  if (accountId === null || facts.enteredBy.includes(accountId)) throw refusals.ownVerification();
  return { ...contentOf(facts.newest!), ...next, returnDueOn: null };
}

/** Sends a month back. Refuses STALE_VERSION, PROGRESS_MOVE_NOT_ALLOWED, REASON_MISSING, DUE_IN_PAST. */
export function decideReturn(facts: MonthFacts, seenVersion: number, reasonTh: string, dueOn: LocalDate, now: Date): DecidedProgress {
  const next = nextOf(facts, seenVersion, 'RETURN');
  const returnReasonTh = reasonTh.trim();
  if (returnReasonTh === '') throw reasonMissing();
  const today = localDateOf(now);
  if (dueOn < today) throw refusals.dueInPast(dueOn, today);
  return { ...contentOf(facts.newest!), ...next, returnReasonTh, returnDueOn: dueOn };
}

function nextOf({ newest }: MonthFacts, seenVersion: number, act: ProgressAct) {
  const { from, to } = PROGRESS_MOVES[act];
  const version = newest?.version ?? 0;
  if (version !== seenVersion) throw changedMeanwhile(seenVersion, version);
  const state = newest?.state ?? 'EMPTY';
  if (!from.includes(state)) throw refusals.progressMoveNotAllowed(state, act, from);
  // The day set for a correction opens the month until the correction was checked.
  return { version: version + 1, state: to, returnReasonTh: null, returnDueOn: newest?.returnDueOn ?? null };
}

function requireOpen(facts: MonthFacts, now: Date): void {
  const because = closedBecause(facts, now);
  if (because !== null) throw refusals.monthClosed(because);
}

function readPercent(text: string): string {
  const read = readPercentDone(text);
  if (read === null) throw refusals.percentOutOfRange(text);
  return read;
}

/** A project may be stopped at any percentage; every other status follows from the figures, and one that contradicts them is refused. */
function readStatus(status: ProjectStatus | null | undefined, actualPercent: string, planned: string): ProjectStatus {
  const proposed = statusOf(actualPercent, planned);
  if (status == null || status === proposed) return proposed;
  if (status === 'STOPPED' && proposed !== 'DONE') return status;
  throw refusals.statusContradicts(status, proposed, actualPercent, planned);
}

function contentOf(content: ProgressContent): ProgressContent {
  const { actualPercent, status, doneTh, problemsTh, nextTh, spentProposedSatang, spentSatang } = content;
  return { plannedPercent: content.plannedPercent, actualPercent, status, doneTh, problemsTh, nextTh, spentProposedSatang, spentSatang };
}
