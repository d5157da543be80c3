import { addDays, localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import type { Satang } from '@nakhon/core/money';
import { addWorkingMinutes, type WorkingCalendar } from '@nakhon/core/working-time';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import { PartRequestState } from '../part-request/part-request.enums.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { neededPart } from './stock-catalogue.js';

export interface DemoPart {
  id: string;
  ticketId: string;
  materialId: string | null;
  nameTh: string;
  quantity: number;
  estimateSatang: Satang;
  reasonTh: string;
  askedBy: string;
  expectedOn: LocalDate | null;
  /** Oldest first; the last is its state. */
  events: { state: PartRequestState; at: Date; byName: string; noteTh: string | null; expectedOn: LocalDate | null }[];
}

export interface PartPlan {
  seed: string;
  asOf: Date;
  tickets: readonly TicketToWrite[];
  materialOf(code: string): string | null;
  calendar: WorkingCalendar;
}

const { ASKED, APPROVED, ORDERED, ARRIVED, FITTED, REFUSED, CANCELLED } = PartRequestState;
const WAY = [ASKED, APPROVED, ORDERED, ARRIVED, FITTED];
/** Working minutes from the step before. */
const STEPS = { APPROVED: 700, ORDERED: 1_400, ARRIVED: 16_000 };
const PURCHASING = 'หน่วยจัดซื้ออะไหล่';
const YEAR = 365 * 86_400_000;

/** The requests of repairs that wait for a part, in every state, and of those that got theirs within the year. */
export function demoParts(plan: PartPlan): DemoPart[] {
  const waits = plan.tickets.flatMap((ticket) => {
    const index = ticket.events.findIndex(({ name }) => name === 'WAITING_PART');
    const askedAt = ticket.events[index]?.occurredAt;
    if (!askedAt || plan.asOf.getTime() - askedAt.getTime() > YEAR) return [];
    return [{ ticket, askedAt, fittedAt: ticket.events[index + 1]?.occurredAt ?? null }];
  });
  const open = waits.filter(({ fittedAt }) => fittedAt === null).toSorted((a, b) => b.askedAt.getTime() - a.askedAt.getTime());
  const fitted = waits.flatMap(({ ticket, askedAt, fittedAt }) => (fittedAt ? [fittedPart(plan, ticket, askedAt, fittedAt)] : []));
  return [...fitted, ...open.flatMap(({ ticket, askedAt }, rank) => openParts(plan, ticket, askedAt, rank, open.length))].toSorted(
    (a, b) => a.events[0]!.at.getTime() - b.events[0]!.at.getTime(),
  );
}

/** The newest are still to be answered, the oldest have arrived; now and then one was refused or cancelled before. */
function openParts(plan: PartPlan, ticket: TicketToWrite, askedAt: Date, rank: number, count: number): DemoPart[] {
  const share = rank / count;
  const state = rank === 0 || share < 0.15 ? ASKED : rank === 1 || share < 0.3 ? APPROVED : share < 0.85 ? ORDERED : ARRIVED;
  const part = livePart(plan, ticket, askedAt, state);
  if (rank % 7 !== 2 && rank % 11 !== 3) return [part];
  const [asked] = part.events;
  const ended = { at: asked!.at, expectedOn: null };
  const refused = rank % 7 === 2;
  const end = refused
    ? { ...ended, state: REFUSED, byName: PURCHASING, noteTh: 'ราคาสูงกว่าวงเงิน ขอให้เสนอรุ่นเทียบเท่า' }
    : { ...ended, state: CANCELLED, byName: part.askedBy, noteTh: 'ระบุรุ่นผิด ขอใหม่' };
  const id = demoRandom(`${plan.seed}/ict/part/${ticket.code}/before`).uuid(askedAt);
  return [{ ...part, id, expectedOn: null, events: [asked!, end] }, part];
}

function fittedPart(plan: PartPlan, ticket: TicketToWrite, askedAt: Date, fittedAt: Date): DemoPart {
  const span = fittedAt.getTime() - askedAt.getTime();
  const at = (share: number) => new Date(askedAt.getTime() + Math.round(span * share));
  return partOf(plan, ticket, [askedAt, at(0.05), at(0.15), at(0.97), fittedAt]);
}

function livePart(plan: PartPlan, ticket: TicketToWrite, askedAt: Date, state: PartRequestState): DemoPart {
  const span = plan.asOf.getTime() - askedAt.getTime();
  const within = (at: Date, share: number) => new Date(Math.min(at.getTime(), askedAt.getTime() + Math.round(span * share)));
  const approved = within(addWorkingMinutes(plan.calendar, askedAt, STEPS.APPROVED), 0.3);
  const ordered = within(addWorkingMinutes(plan.calendar, approved, STEPS.ORDERED), 0.6);
  const arrived = within(addWorkingMinutes(plan.calendar, ordered, STEPS.ARRIVED), 0.95);
  return partOf(plan, ticket, [askedAt, approved, ordered, arrived].slice(0, WAY.indexOf(state) + 1));
}

function partOf(plan: PartPlan, ticket: TicketToWrite, times: readonly Date[]): DemoPart {
  const random = demoRandom(`${plan.seed}/ict/part/${ticket.code}`);
  const { nameTh, baht, code } = neededPart(ticket.subjectTh);
  const expectedOn = times.length > 2 ? expectedDay(times[2]!, random) : null;
  const askedBy = 'เจ้าหน้าที่ช่างคอมพิวเตอร์';
  return {
    id: random.uuid(times[0]!),
    ticketId: ticket.id,
    materialId: code === null ? null : plan.materialOf(code),
    nameTh,
    quantity: 1,
    estimateSatang: BigInt(Math.round(baht * (0.9 + random.next() * 0.2))) * 100n,
    reasonTh: `${ticket.subjectTh} ต้องเปลี่ยน${nameTh}`,
    askedBy,
    expectedOn,
    events: times.map((at, index) => ({
      state: WAY[index]!,
      at,
      byName: index === 0 || index === 4 ? askedBy : PURCHASING,
      noteTh: null,
      expectedOn: index === 2 ? expectedOn : null,
    })),
  };
}

function expectedDay(orderedAt: Date, random: DemoRandom): LocalDate {
  return addDays(localDateOf(orderedAt), random.between(25, 60));
}
