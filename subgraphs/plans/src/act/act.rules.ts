import type { LocalDate } from '@nakhon/core/bangkok-time';
import { parseDecimal } from '@nakhon/core/decimal';
import { pastProblems, type EntryDefinition, type EntryPast } from '@nakhon/core/entry/entry-check';
import type { EntryProblem } from '@nakhon/core/entry/entry-problem';
import { pastRangeOf, totalBefore, type PastResult } from '@nakhon/core/entry/past-range';
import { cellOpening, type CellOpening } from '../reporting-period/cell-opening.rules.js';
import type { Cumulation } from '../indicator/cumulation.js';
import type { MoveFacts } from '../result/move.rules.js';
import type { ResultState } from '../result/result-state.js';

/** What an act puts down as the cell's next version; numbers as decimal text in the unit. */
export interface CellContent {
  state: ResultState;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  noteTh: string | null;
  explanationTh: string | null;
  returnDueOn: LocalDate | null;
  odd: boolean | null;
}

/** The indicator as the rules of acts must know it. */
export interface ActIndicator {
  id: string;
  code: string;
  agencyPath: string;
  cumulation: Cumulation;
  revision: number;
  evidenceRequired: boolean;
  entry: EntryDefinition;
}

/** What the rules must know of a cell, its indicator, its period and its past. */
export interface ActFacts {
  indicator: ActIndicator;
  fiscalYear: number;
  quarter: number;
  /** Number of the newest version, 0 = none. */
  version: number;
  latest: (CellContent & { recordedAt: Date }) | null;
  /** Accounts that entered or submitted anything here; told of a submitted result only. */
  enteredBy: readonly string[];
  period: { opensOn: LocalDate; closesOn: LocalDate } | null;
  reopenedUntil: Date | null;
  /** Results handed in for the twelve quarters before; told of a cell that takes entries only. */
  past: readonly PastResult[];
  hasEvidence: boolean;
}

/** What is decided of a row: what to write, null = it stands so already, and what to tell beside it. */
export interface DecidedAct {
  content: CellContent | null;
  warnings: readonly EntryProblem[];
}

export const BLANK: Omit<CellContent, 'state'> = {
  value: null,
  numerator: null,
  denominator: null,
  noteTh: null,
  explanationTh: null,
  returnDueOn: null,
  odd: null,
};

/** How the cell's value is held against its past. */
export function entryPast({
  indicator,
  fiscalYear,
  quarter,
  past,
}: Pick<ActFacts, 'fiscalYear' | 'quarter' | 'past'> & { indicator: Pick<ActIndicator, 'cumulation'> }): EntryPast {
  const isRunningTotal = indicator.cumulation === 'RUNNING_TOTAL';
  const runningTotal = isRunningTotal && quarter > 1 ? totalBefore(past, { fiscalYear, quarter }) : null;
  return { range: pastRangeOf(past, { fiscalYear, quarter }, isRunningTotal), runningTotal };
}

/** The warnings of the value that the cell holds. */
export function keptWarnings(facts: ActFacts): EntryProblem[] {
  const value = facts.latest?.value ?? null;
  return value === null ? [] : pastProblems(parseDecimal(value), facts.indicator.entry, entryPast(facts));
}

/** Whether the cell takes entries now. */
export function openingOf(facts: ActFacts, now: Date): CellOpening {
  return cellOpening({ ...facts, returnDueOn: facts.latest?.returnDueOn ?? null }, now);
}

/** The facts of a move as far as the cell itself tells them; `given` adds what the request brings. */
export function moveFactsOf(facts: ActFacts, now: Date, actingAccount: string | null, given: Partial<MoveFacts> = {}): MoveFacts {
  return {
    state: facts.latest?.state ?? 'EMPTY',
    isOpen: openingOf(facts, now).isOpen,
    hasValue: facts.latest?.value != null,
    isOdd: false,
    hasExplanation: (facts.latest?.explanationTh ?? '').trim() !== '',
    evidenceRequired: facts.indicator.evidenceRequired,
    hasEvidence: facts.hasEvidence,
    hasReason: false,
    hasDueDate: false,
    hasExpiry: false,
    enteredBy: facts.enteredBy,
    actingAccount,
    ...given,
  };
}
