import { addDays, localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import { asksExplanation } from '@nakhon/core/entry/entry-check';
import { decideCellMove, type CellAct, type MoveFacts } from '../result/move.rules.js';
import { cellOpening } from '../reporting-period/cell-opening.rules.js';
import { cellClosed, openTooLong, refusedMove } from './act.refusals.js';
import { BLANK, keptWarnings, moveFactsOf, type ActFacts, type CellContent, type DecidedAct } from './act.rules.js';

/** Who acts and when. */
export interface Acting {
  accountId: string | null;
  now: Date;
}

/** For this long a cell may be open beyond its period; with more, closing would mean nothing. */
const MOST_DAYS_OPEN = 366;

/** Hands the value in. Refuses as the table of moves: closed, no value, no explanation of an odd one, no evidence where it is asked. */
export function decideSubmit(facts: ActFacts, acting: Acting): DecidedAct {
  const warnings = keptWarnings(facts);
  const content = movedContent('SUBMIT', facts, acting, { isOdd: asksExplanation(warnings) });
  return { content: { ...content, odd: warnings.length > 0 }, warnings };
}

/** Takes back what nobody has checked yet. */
export function decideWithdraw(facts: ActFacts, acting: Acting): DecidedAct {
  return { content: movedContent('WITHDRAW', facts, acting), warnings: [] };
}

/** Accepts what somebody else entered. The day set for correcting it has served its turn. */
export function decideVerify(facts: ActFacts, acting: Acting): DecidedAct {
  return { content: { ...movedContent('VERIFY', facts, acting), returnDueOn: null }, warnings: [] };
}

/** Sends a result back with a reason and a day within a year, which opens the cell until that day has ended. */
export function decideReturn(facts: ActFacts, acting: Acting, reasonTh: string, dueOn: LocalDate): DecidedAct {
  const noteTh = reasonTh.trim();
  const given = { hasReason: noteTh !== '', hasDueDate: dueOn >= localDateOf(acting.now) };
  const content = { ...movedContent('RETURN', facts, acting, given), noteTh, returnDueOn: dueOn };
  requireWithinYear(dueOn, acting.now, 'dueOn');
  return { content, warnings: [] };
}

/** Signs a verified result. */
export function decideSign(facts: ActFacts, acting: Acting): DecidedAct {
  return { content: { ...movedContent('SIGN', facts, acting), returnDueOn: null }, warnings: [] };
}

/**
 * Opens a cell again for at most a year; what was checked or signed goes back to the planner, anything else keeps its state and content
 * null. A quarter that has not begun takes nothing, also when it is opened: that is refused rather than promised.
 */
export function decideReopen(facts: ActFacts, acting: Acting, reasonTh: string, expiresAt: Date): DecidedAct {
  const noteTh = reasonTh.trim();
  const content = movedContent('REOPEN', facts, acting, { hasReason: noteTh !== '', hasExpiry: expiresAt > acting.now });
  requireWithinYear(localDateOf(expiresAt), acting.now, 'expiresAt');
  if (!cellOpening({ ...facts, reopenedUntil: expiresAt, returnDueOn: null }, acting.now).isOpen) throw cellClosed(facts, acting.now);
  const isMoved = content.state !== (facts.latest?.state ?? 'EMPTY');
  return { content: isMoved ? { ...content, noteTh, returnDueOn: null } : null, warnings: [] };
}

function requireWithinYear(day: LocalDate, now: Date, field: 'dueOn' | 'expiresAt'): void {
  const latest = addDays(localDateOf(now), MOST_DAYS_OPEN);
  if (day > latest) throw openTooLong(field, latest);
}

/** The value carried along into the state that the act leads to. */
function movedContent(act: CellAct, facts: ActFacts, { now, accountId }: Acting, given: Partial<MoveFacts> = {}): CellContent {
  const decision = decideCellMove(act, moveFactsOf(facts, now, accountId, given));
  if ('lacks' in decision) throw refusedMove(act, decision.lacks, facts, now);
  const { value, numerator, denominator, explanationTh, returnDueOn, odd, noteTh, state } = facts.latest ?? { ...BLANK, state: 'EMPTY' };
  // The note of a returned result is why it came back; it is no word of the planner's.
  const note = state === 'RETURNED' ? null : noteTh;
  return { state: decision.to, value, numerator, denominator, noteTh: note, explanationTh, returnDueOn, odd };
}
