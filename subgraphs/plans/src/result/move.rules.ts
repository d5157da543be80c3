import { Role } from '@nakhon/kit/role';
import { ResultState } from './result-state.js';

/** What a person may do to a cell. */
export const CELL_ACTS = ['SAVE', 'WAIVE', 'CLEAR', 'SUBMIT', 'WITHDRAW', 'VERIFY', 'RETURN', 'SIGN', 'REOPEN'] as const;
export type CellAct = (typeof CELL_ACTS)[number];

/** What a move asks for, in the order in which it is asked. */
export type MoveNeed =
  | 'OPEN'
  | 'VALUE'
  | 'EXPLANATION_WHEN_ODD'
  | 'EVIDENCE_WHEN_REQUIRED'
  | 'REASON'
  | 'DUE_DATE'
  | 'EXPIRY'
  | 'NOT_BY_WHO_ENTERED';

export interface CellMove {
  readonly role: Role;
  /** Where it leads from each state it may be made in. */
  readonly leads: Partial<Readonly<Record<ResultState, ResultState>>>;
  readonly needs: readonly MoveNeed[];
}

const { EMPTY, NOT_APPLICABLE, DRAFT, SUBMITTED, RETURNED, VERIFIED, SIGNED } = ResultState;

function from(states: readonly ResultState[], to: ResultState): Partial<Record<ResultState, ResultState>> {
  return Object.fromEntries(states.map((state) => [state, to]));
}

/**
 * Every move of a cell, who makes it and what it needs ([004] 2.2 step 6, 2.3): entered by the division, checked by the planning group,
 * signed by the head. Checking and signing go on after the period has closed; what is returned opens again for the planner until its day.
 * Opening again leaves a cell that was not yet checked in its state: only its time is lengthened.
 */
export const CELL_MOVES: Readonly<Record<CellAct, CellMove>> = {
  SAVE: { role: Role.PLANNER, leads: from([EMPTY, NOT_APPLICABLE, DRAFT, RETURNED], DRAFT), needs: ['OPEN', 'VALUE'] },
  WAIVE: { role: Role.PLANNER, leads: from([EMPTY, NOT_APPLICABLE, DRAFT, RETURNED], NOT_APPLICABLE), needs: ['OPEN', 'REASON'] },
  CLEAR: { role: Role.PLANNER, leads: from([EMPTY, NOT_APPLICABLE, DRAFT, RETURNED], EMPTY), needs: ['OPEN'] },
  SUBMIT: {
    role: Role.PLANNER,
    leads: from([DRAFT, RETURNED], SUBMITTED),
    needs: ['OPEN', 'VALUE', 'EXPLANATION_WHEN_ODD', 'EVIDENCE_WHEN_REQUIRED'],
  },
  WITHDRAW: { role: Role.PLANNER, leads: from([SUBMITTED], DRAFT), needs: ['OPEN'] },
  VERIFY: { role: Role.VERIFIER, leads: from([SUBMITTED], VERIFIED), needs: ['NOT_BY_WHO_ENTERED'] },
  RETURN: { role: Role.VERIFIER, leads: from([SUBMITTED, VERIFIED, NOT_APPLICABLE], RETURNED), needs: ['REASON', 'DUE_DATE'] },
  SIGN: { role: Role.HEAD, leads: from([VERIFIED], SIGNED), needs: [] },
  REOPEN: {
    role: Role.PLANADMIN,
    leads: { ...from([VERIFIED, SIGNED], RETURNED), EMPTY, NOT_APPLICABLE, DRAFT, RETURNED },
    needs: ['REASON', 'EXPIRY'],
  },
};

/** Facts by which the needs are decided. */
export interface MoveFacts {
  state: ResultState;
  isOpen: boolean;
  hasValue: boolean;
  /** The value lies far from those of the past. */
  isOdd: boolean;
  hasExplanation: boolean;
  evidenceRequired: boolean;
  hasEvidence: boolean;
  hasReason: boolean;
  /** The day set lies today or later. */
  hasDueDate: boolean;
  /** The instant set lies ahead. */
  hasExpiry: boolean;
  /** Accounts that entered or submitted anything in this cell. */
  enteredBy: readonly string[];
  actingAccount: string | null;
}

/** Where the move leads, or the first thing that forbids it. */
export type MoveDecision = { to: ResultState } | { lacks: MoveNeed | 'STATE' };

/** Decides by the one table. Whether the actor holds the role over the agency is asked before. */
export function decideCellMove(act: CellAct, facts: MoveFacts): MoveDecision {
  const { leads, needs } = CELL_MOVES[act];
  const to = leads[facts.state];
  if (to === undefined) return { lacks: 'STATE' };
  const lacks = needs.find((need) => !MET[need](facts));
  return lacks === undefined ? { to } : { lacks };
}

/** The states in which an act may be made. */
export function statesFor(act: CellAct): ResultState[] {
  return Object.keys(CELL_MOVES[act].leads) as ResultState[];
}

const MET: Readonly<Record<MoveNeed, (facts: MoveFacts) => boolean>> = {
  OPEN: ({ isOpen }) => isOpen,
  VALUE: ({ hasValue }) => hasValue,
  EXPLANATION_WHEN_ODD: ({ isOdd, hasExplanation }) => !isOdd || hasExplanation,
  EVIDENCE_WHEN_REQUIRED: ({ evidenceRequired, hasEvidence }) => !evidenceRequired || hasEvidence,
  REASON: ({ hasReason }) => hasReason,
  DUE_DATE: ({ hasDueDate }) => hasDueDate,
  EXPIRY: ({ hasExpiry }) => hasExpiry,
  NOT_BY_WHO_ENTERED: ({ enteredBy, actingAccount }) => actingAccount !== null && !enteredBy.includes(actingAccount),
};
