import { addDays, localDateOf, localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import { isWorkingDay, workingCalendar, type WorkingCalendar } from '@nakhon/core/working-time';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies, referenceHolidays, type ReferenceAgency } from '@nakhon/db/reference';
import { GENERATED } from '../repair-ticket/generated-tickets.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { DeviceState } from '../device/device.enums.js';
import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { deviceKindOf, readCatalogue, type Catalogue, type Problem } from './catalogue.js';
import { generateDevices, type DemoDevice } from './demo-devices.js';
import { anOpenRepeat, aRepeatOf, guaranteed } from './demo-guarantee.js';
import { demoLog } from './demo-log.js';
import { generateOfficers, type DemoOfficer } from './demo-officers.js';
import { showcase, workingDayBefore } from './demo-showcase.js';
import { withWork } from './demo-work.js';

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

/** All that the demonstration of repairs is made of. */
export interface DemoRepairs {
  officers: DemoOfficer[];
  devices: DemoDevice[];
  /** In the order of receipt. */
  tickets: TicketToWrite[];
}

/** What every agency's repairs are made with. */
interface DemoGround {
  seed: string;
  asOf: Date;
  days: readonly LocalDate[];
  calendar: WorkingCalendar;
  catalogue: Catalogue;
  officers: readonly DemoOfficer[];
}

/** One in forty repairs fails again within the guarantee. */
const REPEATS = 0.025;
/** The agency of the demonstration's requester: it has a repair in every state. */
const SHOWN = '50010000';

/** Roster, devices and repairs of all district offices and departments from fiscal year 2567 to `asOf`; the same for the same seed. */
export function generateRepairs({ seed, asOf }: DemoOptions): DemoRepairs {
  const calendar = workingCalendar(referenceHolidays().map(({ date }) => date));
  const officers = generateOfficers(seed);
  const ground = { seed, asOf, days: workingDays(localDateOf(asOf), calendar), calendar, catalogue: readCatalogue(), officers };
  const agencies = referenceAgencies().filter(({ kind }) => kind === 'DISTRICT_OFFICE' || kind === 'DEPARTMENT');
  const parks = new Map(agencies.map((agency) => [agency.code, generateDevices(seed, agency, ground.catalogue.devices, asOf)]));
  const tickets = agencies.flatMap((agency) => workedTickets(ground, agency, parks.get(agency.code)!));
  const yesterday = localInstant(workingDayBefore(calendar, localDateOf(asOf), 1), OPENS + 90);
  tickets.push(...anOpenRepeat(tickets, yesterday, calendar, demoRandom(`${seed}/ict/again`)));
  const known = tickets.filter(({ events }) => events[0]!.occurredAt <= asOf).toSorted((a, b) => receiptOf(a) - receiptOf(b));
  const cut = guaranteed(known).map((ticket) => ({ ...ticket, events: until(ticket, asOf) }));
  return { officers, devices: withFates([...parks.values()].flat(), cut), tickets: numbered(cut) };
}

function workedTickets(ground: DemoGround, agency: ReferenceAgency, devices: readonly DemoDevice[]): TicketToWrite[] {
  const { seed, asOf, days, calendar, catalogue, officers } = ground;
  const random = demoRandom(`${seed}/ict/${agency.code}`);
  const setting = { officers, devices, serviceSection: agency.serviceSection ?? null, callers: CALLERS };
  const drawn = ticketsOf(agency, days, calendar, catalogue, random);
  const shown = agency.code === SHOWN ? showcase(agency.code, catalogue.problems, asOf, calendar, demoRandom(`${seed}/ict/shown`)) : [];
  return [...drawn, ...shown].flatMap(({ ticket, problem }) => {
    const own = demoRandom(`${seed}/ict/work/${ticket.id}`);
    const worked = withWork(ticket, problem, setting, own);
    const again = own.chance(REPEATS) ? aRepeatOf(worked, calendar, own) : null;
    return again ? [worked, again] : [worked];
  });
}

/** What was found beyond repair is advised to be disposed of. */
function withFates(devices: readonly DemoDevice[], tickets: readonly TicketToWrite[]): DemoDevice[] {
  const beyond = tickets.filter(({ events }) => events.at(-1)!.name === RepairEventName.BEYOND_REPAIR);
  const ids = new Set(beyond.map(({ deviceId }) => deviceId));
  return devices.map((device) => (ids.has(device.id) ? { ...device, state: DeviceState.DISPOSAL_ADVISED } : device));
}

/** People of no agency in particular. */
const CALLERS = ['นางสาวกานดา ใจงาม', 'นายชัยวัฒน์ รุ่งเรือง', 'นางพรทิพย์ แสงทอง', 'นายสมเกียรติ บุญมา', 'นางสาววรรณา ศรีสุข', 'นายอนุชา พึ่งธรรม'];

const receiptOf = ({ events }: TicketToWrite) => events[0]!.occurredAt.getTime();
const until = ({ events }: TicketToWrite, asOf: Date) => events.filter(({ occurredAt }) => occurredAt <= asOf);

function workingDays(last: LocalDate, calendar: WorkingCalendar): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = FIRST_DAY; day <= last; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days.push(day);
  return days;
}

interface DrawnTicket {
  ticket: TicketToWrite;
  problem: Problem;
}

function ticketsOf(
  agency: ReferenceAgency,
  days: readonly LocalDate[],
  calendar: WorkingCalendar,
  catalogue: Catalogue,
  random: DemoRandom,
): DrawnTicket[] {
  const rate = USUAL_RATE * (0.6 + random.next() * 0.8);
  const slowness = SLOWNESS[agency.code] ?? 0.8 + random.next() * 0.45;
  const tickets: DrawnTicket[] = [];
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
): DrawnTicket {
  const problem = problemOf(catalogue, random);
  const { brand, model } = random.pick(catalogue.devices.filter(({ kind }) => kind === deviceKindOf(problem)));
  const ticket = {
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
  return { ticket, problem };
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
