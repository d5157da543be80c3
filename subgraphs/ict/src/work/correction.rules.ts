import { Refusal } from '@nakhon/core/refusal';
import { effectiveLog, isStep, stepsOf, type EffectiveEvent } from '../repair-ticket/effective-log.rules.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import type { TicketEvent } from '../repair-ticket/ticket-event.js';
import type { SaidEvent } from './said-event.js';
import { mayFollow } from './move.rules.js';
import { eventInFuture, nothingGiven } from './work.refusals.js';

export interface Correction {
  /** Number of the event that was wrong. */
  corrects: number;
  occurredAt: Date | null;
  noteTh: string | null;
  struck: boolean;
  reasonTh: string;
}

const { WAITING_AGENCY, CORRECTED } = RepairEventName;

/**
 * A correction as an event. Refuses CORRECTION_UNKNOWN_EVENT (no such line, struck already, or itself a correction), EVENT_IN_FUTURE,
 * NOTHING_GIVEN, CORRECTION_OUT_OF_ORDER (its time would pass a neighbouring step) and CORRECTION_BREAKS_MOVES.
 */
export function saidCorrection(log: readonly TicketEvent[], correction: Correction, now: Date): SaidEvent {
  const { corrects, occurredAt, noteTh, struck, reasonTh } = correction;
  const before = effectiveLog(log);
  const target = before.find(({ seq }) => seq === corrects);
  if (!target) throw unknownEvent(corrects);
  if (!struck && !occurredAt && noteTh === null) throw nothingGiven();
  if (occurredAt && occurredAt > now) throw eventInFuture(occurredAt, now);
  const facts = {
    corrects,
    reasonTh,
    ...(struck ? { struck } : { ...(occurredAt ? { occurredAt: occurredAt.toISOString() } : {}), ...(noteTh === null ? {} : { noteTh }) }),
  };
  const event: SaidEvent = { name: CORRECTED, occurredAt: now, noteTh: null, facts };
  const after = effectiveLog([...log, { ...event, recordedAt: now, noteTh: null, source: 'hub' }]);
  if (isStep(target.name)) requireSameOrder(before, after);
  requireMoves(before, after);
  return event;
}

/** The steps that are left happened in the order in which they happened before. */
function requireSameOrder(before: readonly EffectiveEvent[], after: readonly EffectiveEvent[]): void {
  const kept = stepsOf(after).map(({ seq }) => seq);
  const known = stepsOf(before).map(({ seq }) => seq);
  const left = known.filter((seq) => kept.includes(seq));
  if (left.every((seq, index) => seq === kept[index])) return;
  const messages = { th: 'เวลาที่แก้ไขข้ามขั้นตอนข้างเคียง', en: 'The corrected time would pass a neighbouring step' };
  throw new Refusal('CORRECTION_OUT_OF_ORDER', messages, {}, 'input.occurredAt');
}

/** No two steps follow each other that the table does not allow, unless they did so before, as imported ones may. */
function requireMoves(before: readonly EffectiveEvent[], after: readonly EffectiveEvent[]): void {
  const known = new Set(breaksOf(before).map(({ key }) => key));
  const broken = breaksOf(after).find(({ key }) => !known.has(key));
  if (!broken) return;
  const messages = { th: 'การแก้ไขนี้ทำให้ลำดับขั้นตอนไม่ถูกต้อง', en: 'This correction leaves steps that cannot follow each other' };
  throw new Refusal('CORRECTION_BREAKS_MOVES', messages, { from: broken.from, to: broken.to });
}

interface Break {
  key: string;
  from: RepairEventName | null;
  to: RepairEventName;
}

function breaksOf(events: readonly EffectiveEvent[]): Break[] {
  let from: RepairEventName | null = null;
  let waitedFrom: RepairEventName | null = null;
  const breaks: Break[] = [];
  for (const { name: to } of stepsOf(events)) {
    if (from !== to && !mayFollow(from, to, waitedFrom)) breaks.push({ key: `${from} ${to}`, from, to });
    if (to === WAITING_AGENCY) waitedFrom = from === WAITING_AGENCY ? waitedFrom : from;
    from = to;
  }
  return breaks;
}

function unknownEvent(corrects: number): Refusal {
  const messages = { th: 'ไม่มีเหตุการณ์ลำดับนี้ที่แก้ไขได้', en: 'There is no event of this number that can be corrected' };
  return new Refusal('CORRECTION_UNKNOWN_EVENT', messages, { corrects }, 'corrects');
}
