import { addWorkingMinutes, type WorkingCalendar } from '@nakhon/core/working-time';
import type { DemoRandom } from '@nakhon/db/demo-random';
import { RepairEventName, RepairKind, RepairPlace } from '../repair-ticket/repair-ticket.enums.js';
import type { TicketEvent } from '../repair-ticket/repair-ticket.rules.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { isUnderGuarantee } from '../work/guarantee.rules.js';
import { isTellingProblem } from '../work/problem.rules.js';

const DAY = 480;
const { RECEIVED, TRIAGED, ASSIGNED, DIAGNOSING, MENDING, QUALITY_CHECK, READY, NOTIFIED, HANDED_OVER } = RepairEventName;

/** A repair of the same failure within the guarantee: on site, by the same officer, mostly within a day [001] 1.1 step 3. */
export function aRepeatOf(first: TicketToWrite, calendar: WorkingCalendar, random: DemoRandom): TicketToWrite | null {
  const end = first.events.find(({ name }) => name === HANDED_OVER);
  if (!end || first.problem == null || !isTellingProblem(first.problem)) return null;
  let at = addWorkingMinutes(calendar, end.occurredAt, random.between(DAY, 18 * DAY));
  const step = (name: RepairEventName, workingMinutes: number, facts: TicketEvent['facts'] = null): TicketEvent => {
    at = addWorkingMinutes(calendar, at, workingMinutes);
    return { name, occurredAt: at, recordedAt: at, noteTh: null, source: first.source, facts };
  };
  const causeTh = 'ชิ้นส่วนที่เปลี่ยนครั้งก่อนบกพร่อง';
  const events = [
    step(RECEIVED, 0, { place: RepairPlace.ON_SITE }),
    step(TRIAGED, random.between(5, 40), { place: RepairPlace.ON_SITE }),
    { ...step(ASSIGNED, 0), officerId: officerOf(first) },
    step(DIAGNOSING, random.between(60, DAY)),
    step(MENDING, random.between(20, 90), { causeTh }),
    step(QUALITY_CHECK, random.between(30, 200), { remedyTh: 'เปลี่ยนชิ้นส่วนใหม่และทดสอบต่อเนื่อง' }),
    step(READY, random.between(10, 30)),
    step(NOTIFIED, random.between(1, 10)),
    step(HANDED_OVER, random.between(5, 60), end.facts ?? null),
  ];
  return { ...first, id: random.uuid(events[0]!.occurredAt), events };
}

/** How long ago a hand-over may lie for the failure that is open now. */
const RECENT_MS = 25 * 86_400_000;

/** The newest hardware repair that can fail again now, failed again: received then, sorted as on site, given to the same officer. */
export function anOpenRepeat(
  tickets: readonly TicketToWrite[],
  receivedAt: Date,
  calendar: WorkingCalendar,
  random: DemoRandom,
): TicketToWrite[] {
  const handedOver = ({ events }: TicketToWrite) => events.find(({ name }) => name === HANDED_OVER)?.occurredAt.getTime() ?? 0;
  const able = tickets.filter(
    (ticket) =>
      ticket.kind === RepairKind.HARDWARE &&
      isTellingProblem(ticket.problem ?? 'OTHER_') &&
      handedOver(ticket) < receivedAt.getTime() &&
      handedOver(ticket) > receivedAt.getTime() - RECENT_MS,
  );
  const first = able.toSorted((a, b) => handedOver(b) - handedOver(a))[0];
  if (!first) return [];
  const { source } = first;
  const onSite = { place: RepairPlace.ON_SITE };
  const sortedAt = addWorkingMinutes(calendar, receivedAt, 25);
  const events: TicketEvent[] = [
    { name: RECEIVED, occurredAt: receivedAt, recordedAt: receivedAt, noteTh: null, source, facts: onSite },
    { name: TRIAGED, occurredAt: sortedAt, recordedAt: sortedAt, noteTh: null, source, facts: onSite },
    { name: ASSIGNED, occurredAt: sortedAt, recordedAt: sortedAt, noteTh: null, source, officerId: officerOf(first) },
  ];
  return [{ ...first, id: random.uuid(receivedAt), events }];
}

/**
 * Marks what falls under the guarantee of an earlier repair: same device, same telling problem, handed over at most 30 days before. The
 * tickets stand in the order of receipt.
 */
export function guaranteed(tickets: readonly TicketToWrite[]): TicketToWrite[] {
  const latest = new Map<string, TicketToWrite>();
  return tickets.map((ticket) => {
    if (ticket.deviceId == null || ticket.problem == null || !isTellingProblem(ticket.problem)) return ticket;
    const key = `${ticket.deviceId} ${ticket.problem}`;
    const before = latest.get(key);
    latest.set(key, ticket);
    const handedOver = before?.events.find(({ name }) => name === HANDED_OVER);
    const covers = handedOver !== undefined && isUnderGuarantee(handedOver.occurredAt, ticket.events[0]!.occurredAt);
    return { ...ticket, guaranteeOf: covers ? before!.id : null, events: covers ? onSite(ticket, officerOf(before!)) : ticket.events };
  });
}

function officerOf({ events }: TicketToWrite): string | null {
  return events.findLast(({ officerId }) => officerId != null)?.officerId ?? null;
}

function onSite({ events }: TicketToWrite, officerId: string | null): TicketEvent[] {
  return events.map((event) => {
    if (event.name === TRIAGED) return { ...event, facts: { ...event.facts, place: RepairPlace.ON_SITE } };
    return event.name === ASSIGNED && officerId !== null ? { ...event, officerId } : event;
  });
}
