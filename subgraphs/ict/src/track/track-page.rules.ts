import type { LocalDate } from '@nakhon/core/bangkok-time';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';

const { RECEIVED, TRIAGED, DIAGNOSING, MENDING, WAITING_PART, QUALITY_CHECK, READY, NOTIFIED } = RepairEventName;
const { HANDED_OVER, CLOSED, CANCELLED, BEYOND_REPAIR } = RepairEventName;

/** The way of a repair as an asker sees it [001 1.1]; several states are one stage. */
export const STAGES = ['RECEIVED', 'DIAGNOSING', 'MENDING', 'CHECKING', 'READY', 'HANDED_OVER'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Partial<Record<RepairEventName, Stage>> = {
  [RECEIVED]: 'RECEIVED',
  [TRIAGED]: 'RECEIVED',
  [DIAGNOSING]: 'DIAGNOSING',
  [MENDING]: 'MENDING',
  [WAITING_PART]: 'MENDING',
  [QUALITY_CHECK]: 'CHECKING',
  [READY]: 'READY',
  [NOTIFIED]: 'READY',
  [HANDED_OVER]: 'HANDED_OVER',
};

const ENDINGS: ReadonlySet<RepairEventName> = new Set([CLOSED, CANCELLED, BEYOND_REPAIR]);

/** The furthest stage that a repair stands at by its newest state; one that waits for the agency stands where it stood before. */
export function stageOf(events: readonly { name: RepairEventName }[]): Stage {
  const latest = events.findLast(({ name }) => STAGE_OF[name] !== undefined);
  return latest ? STAGE_OF[latest.name]! : 'RECEIVED';
}

/** Whether it ended without a hand-over: its way is not walked to the end. */
export function endedOtherwise(state: RepairEventName, handedOverAt: Date | null): boolean {
  return ENDINGS.has(state) && handedOverAt === null;
}

const FETCHABLE: ReadonlySet<RepairEventName> = new Set([READY, NOTIFIED]);

/** Whether the promised day went by, in Bangkok, and the repair is still under way; one that is ready only waits to be fetched. */
export function isPromiseMissed(
  { state, handedOverAt, promisedOn }: { state: RepairEventName; handedOverAt: Date | null; promisedOn: LocalDate | null },
  today: LocalDate,
): boolean {
  return promisedOn !== null && promisedOn < today && handedOverAt === null && !ENDINGS.has(state) && !FETCHABLE.has(state);
}

/** A telephone number as the language writes its extension: `0 2000 0000 ext. 2101` for `0 2000 0000 ต่อ 2101`. */
export function phoneIn(language: 'th' | 'en', phone: string): string {
  return language === 'th' ? phone : phone.replace(/\s*ต่อ\s*/, ' ext. ');
}

/** What a telephone dials for a number as it is written: `0 2000 0000 ต่อ 2101` waits a moment and then asks for the extension. */
export function dialled(phone: string): string {
  const parts = phone.split(/ต่อ|ext\.?/i).map((part) => part.replaceAll(/[^\d+]/g, ''));
  return parts.filter(Boolean).join(',');
}
