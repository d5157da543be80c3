import { effectiveLog, isStep, type EffectiveEvent } from './effective-log.rules.js';
import { RepairEventName } from './repair-ticket.enums.js';
import type { TicketEvent } from './ticket-event.js';

const { CORRECTED } = RepairEventName;
const REASON = 'แหล่งข้อมูลเปลี่ยนแปลง';

/**
 * What a source's newest word on a ticket adds to its log: steps that it lacks. A step whose time the source now tells otherwise is
 * corrected; one that it no longer tells is struck. What others recorded stays.
 */
export function additionsOf(log: readonly TicketEvent[], told: readonly TicketEvent[], source: string): TicketEvent[] {
  const known = effectiveLog(log);
  const lacking = told.filter((event) => !known.some((other) => isSame(event, other)));
  const untold = known.filter((event) => event.source === source && isStep(event.name) && !told.some((other) => isSame(event, other)));
  const corrected = new Set<number>();
  const additions = lacking.map((event) => {
    const before = untold.find(({ name, seq }) => name === event.name && !corrected.has(seq));
    if (!before) return event;
    corrected.add(before.seq);
    return movedTo(before, event);
  });
  return [...untold.filter(({ seq }) => !corrected.has(seq)).map(struck), ...additions];
}

function isSame(a: TicketEvent, b: TicketEvent): boolean {
  return a.name === b.name && a.occurredAt.getTime() === b.occurredAt.getTime();
}

/** As everything imported it counts as recorded when it happened, so that the past can be asked as of its own time. */
function movedTo({ seq }: EffectiveEvent, { occurredAt, recordedAt, noteTh, source }: TicketEvent): TicketEvent {
  const facts = { corrects: seq, occurredAt: occurredAt.toISOString(), reasonTh: REASON, ...(noteTh === null ? {} : { noteTh }) };
  return { name: CORRECTED, occurredAt, recordedAt, noteTh: null, source, facts };
}

function struck({ seq, occurredAt, recordedAt, source }: EffectiveEvent): TicketEvent {
  return { name: CORRECTED, occurredAt, recordedAt, noteTh: null, source, facts: { corrects: seq, struck: true, reasonTh: REASON } };
}
