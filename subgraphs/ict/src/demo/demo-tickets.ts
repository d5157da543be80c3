import { addDays, localDateOf, localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import { isWorkingDay, workingCalendar, type WorkingCalendar } from '@nakhon/core/working-time';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies, referenceHolidays, type ReferenceAgency } from '@nakhon/db/reference';
import { GENERATED } from '../repair-ticket/generated-tickets.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { deviceKindOf, readCatalogue, type Catalogue, type Problem } from './catalogue.js';
import { demoLog } from './demo-log.js';

export interface DemoOptions {
  seed: string;
  /** The last instant of which facts are made up. */
  asOf: Date;
}

/** Fiscal year 2567 begins. */
const FIRST_DAY: LocalDate = '2023-10-01';
const OPENS = 510;
const LAST_RECEIPT = 970;
/** Tickets of an agency on a working day. */
const USUAL_RATE = 0.165;
/** คลองสามวา is far out and slow, หลักสี่ has the service section next door. */
const SLOWNESS: Record<string, number> = { '50460000': 2.3, '50410000': 0.45 };

/** Repairs of all district offices and departments from fiscal year 2567 to `asOf`, in the order of receipt; the same for the same seed. */
export function generateTickets({ seed, asOf }: DemoOptions): TicketToWrite[] {
  const catalogue = readCatalogue();
  const calendar = workingCalendar(referenceHolidays().map(({ date }) => date));
  const days = workingDays(localDateOf(asOf), calendar);
  const agencies = referenceAgencies().filter(({ kind }) => kind === 'DISTRICT_OFFICE' || kind === 'DEPARTMENT');
  const tickets = agencies.flatMap((agency) => ticketsOf(agency, days, calendar, catalogue, demoRandom(`${seed}/ict/${agency.code}`)));
  const known = tickets.filter(({ events }) => events[0]!.occurredAt <= asOf).map((ticket) => ({ ...ticket, events: until(ticket, asOf) }));
  return numbered(known.toSorted((a, b) => receiptOf(a) - receiptOf(b)));
}

const receiptOf = ({ events }: TicketToWrite) => events[0]!.occurredAt.getTime();
const until = ({ events }: TicketToWrite, asOf: Date) => events.filter(({ occurredAt }) => occurredAt <= asOf);

function workingDays(last: LocalDate, calendar: WorkingCalendar): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = FIRST_DAY; day <= last; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days.push(day);
  return days;
}

function ticketsOf(
  agency: ReferenceAgency,
  days: readonly LocalDate[],
  calendar: WorkingCalendar,
  catalogue: Catalogue,
  random: DemoRandom,
): TicketToWrite[] {
  const rate = USUAL_RATE * (0.6 + random.next() * 0.8);
  const slowness = SLOWNESS[agency.code] ?? 0.8 + random.next() * 0.45;
  const tickets: TicketToWrite[] = [];
  for (const day of days) {
    if (!random.chance(rate)) continue;
    const receivedAt = localInstant(day, random.between(OPENS, LAST_RECEIPT));
    tickets.push(ticketOf(agency.code, receivedAt, slowness, calendar, catalogue, random));
  }
  return tickets;
}

function ticketOf(
  agencyCode: string,
  receivedAt: Date,
  slowness: number,
  calendar: WorkingCalendar,
  catalogue: Catalogue,
  random: DemoRandom,
): TicketToWrite {
  const problem = problemOf(catalogue, random);
  const { brand, model } = random.pick(catalogue.devices.filter(({ kind }) => kind === deviceKindOf(problem)));
  return {
    id: random.uuid(receivedAt),
    code: '',
    kind: RepairKind[problem.kind],
    subjectTh: problem.problemTh,
    agencyCode,
    deviceTh: `${brand} ${model}`,
    source: GENERATED,
    externalId: null,
    observedUntil: null,
    finishUnknown: false,
    digest: null,
    events: demoLog({ receivedAt, problem, slowness }, calendar, random),
  };
}

/** More than half is hardware; one in six of all needs a part. */
function problemOf({ problems }: Catalogue, random: DemoRandom): Problem {
  const draw = random.next();
  const kind = draw < 0.52 ? 'HARDWARE' : draw < 0.84 ? 'SOFTWARE' : 'NETWORK';
  const needsPart = kind !== 'SOFTWARE' && random.chance(0.2) ? 1 : 0;
  return random.pick(problems.filter((problem) => problem.kind === kind && problem.needsPart === needsPart));
}

/** Numbers as the register gives them: by fiscal year in the order of receipt. */
function numbered(tickets: readonly TicketToWrite[]): TicketToWrite[] {
  const next = new Map<number, number>();
  return tickets.map((ticket) => {
    const year = fiscalYearOf(localDateOf(ticket.events[0]!.occurredAt));
    const number = (next.get(year) ?? 0) + 1;
    next.set(year, number);
    return { ...ticket, code: `R${year}-${String(number).padStart(5, '0')}` };
  });
}
