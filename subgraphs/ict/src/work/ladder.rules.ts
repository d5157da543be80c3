import type { EffectiveEvent } from '../repair-ticket/effective-log.rules.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import { LadderStep } from './ladder.enums.js';

/** The newest answer to a question of the ladder. */
export interface LadderAnswer {
  step: LadderStep;
  answer: boolean;
  answeredAt: Date;
  noteTh: string | null;
}

/** Where a software repair stands on the ladder. */
export interface Ladder {
  /** Answers since the last quality check that failed, by question; a question asked again has its newest one. */
  answers: ReadonlyMap<LadderStep, LadderAnswer>;
  /** The question to be answered now; null when the ladder is answered to its end. */
  next: LadderStep | null;
  /** Mended by the manual of this step, or by reinstalling. */
  mendedBy: LadderStep | null;
}

const { VIRUS, MIS, INTERNET, PORTAL, REINSTALL, TEST } = LadderStep;
const MANUALS = [VIRUS, MIS, INTERNET, PORTAL];
const { CHECKED, MENDING, QUALITY_CHECK } = RepairEventName;
const isMending = ({ name }: EffectiveEvent) => name === MENDING;

/**
 * The software ladder [001] 1.2: the first "yes" among the manuals is how it is mended; four times "no" means reinstalling until it is done,
 * then testing, and a test that fails means reinstalling again. Mending after a quality check begins anew: what was answered has not helped.
 */
export function ladderOf(events: readonly EffectiveEvent[]): Ladder {
  const checked = events.findLastIndex(({ name }, index) => name === QUALITY_CHECK && events.slice(index).some(isMending));
  const from = checked + 1;
  let ladder = { answers: new Map<LadderStep, LadderAnswer>(), next: VIRUS as LadderStep | null, mendedBy: null as LadderStep | null };
  for (const { name, facts, occurredAt, noteTh } of events.slice(from)) {
    if (name !== CHECKED || facts?.step === undefined || facts.answer === undefined) continue;
    const { step, answer } = facts;
    ladder.answers.set(step, { step, answer, answeredAt: occurredAt, noteTh });
    ladder = { ...ladder, ...after(step, answer) };
  }
  return ladder;
}

/** What follows an answer. */
export function after(step: LadderStep, answer: boolean): Pick<Ladder, 'next' | 'mendedBy'> {
  if (step === REINSTALL) return { next: answer ? TEST : REINSTALL, mendedBy: null };
  if (step === TEST) return answer ? { next: null, mendedBy: REINSTALL } : { next: REINSTALL, mendedBy: null };
  if (answer) return { next: null, mendedBy: step };
  return { next: MANUALS[MANUALS.indexOf(step) + 1] ?? REINSTALL, mendedBy: null };
}
