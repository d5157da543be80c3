import { RepairEventName } from './repair-ticket.enums.js';
import type { TicketEvent } from './ticket-event.js';

/** A line of the log as it holds after all corrections. */
export interface EffectiveEvent extends TicketEvent {
  /** Its number in the log, from 1. */
  seq: number;
}

const { ASSIGNED, CHECKED, NOTED, CORRECTED } = RepairEventName;
const BESIDE_STATE: ReadonlySet<RepairEventName> = new Set([ASSIGNED, CHECKED, NOTED, CORRECTED]);

/** Whether an event of this name moves the ticket to a state. */
export function isStep(name: RepairEventName): boolean {
  return !BESIDE_STATE.has(name);
}

/**
 * The log, in the order of recording, as it holds after its corrections: struck lines and the corrections themselves left out. A line with a
 * corrected time counts as recorded with the correction, because nobody knew that time before.
 */
export function effectiveLog(log: readonly TicketEvent[]): EffectiveEvent[] {
  const lines = log.map((event, index): EffectiveEvent & { struck?: boolean } => ({ ...event, seq: index + 1 }));
  for (const { name, facts, recordedAt } of log) {
    if (name !== CORRECTED || !facts) continue;
    const line = lines[(facts.corrects ?? 0) - 1];
    if (!line || line.name === CORRECTED) continue;
    if (facts.struck) line.struck = true;
    if (facts.occurredAt !== undefined) Object.assign(line, { occurredAt: new Date(facts.occurredAt), recordedAt });
    if (facts.noteTh !== undefined) line.noteTh = facts.noteTh;
  }
  return lines.filter(({ name, struck }) => name !== CORRECTED && !struck);
}

/** The steps of an effective log in the order in which they happened, those of one instant in the order of recording. */
export function stepsOf(events: readonly EffectiveEvent[]): EffectiveEvent[] {
  return events.filter(({ name }) => isStep(name)).toSorted((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
}
