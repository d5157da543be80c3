import { addDays, localDateOf, localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import { isWorkingDay, type WorkingCalendar } from '@nakhon/core/working-time';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import { WithdrawalState } from '../withdrawal/withdrawal.enums.js';
import { NOT_BOUGHT, type MaterialModel, type StockCatalogue } from './stock-catalogue.js';

/** A withdrawal that is to happen: when each step comes, and how far it goes. */
export interface PlannedSlip {
  agencyCode: string;
  ticketId: string | null;
  purposeTh: string;
  requestedBy: string;
  receivedBy: string;
  requestedAt: Date;
  decidedAt: Date;
  handedOutAt: Date;
  signedAt: Date;
  /** The last state that it reaches, were there time enough. */
  fate: WithdrawalState;
  lines: { code: string; asked: number }[];
}

const { REQUESTED, APPROVED, HANDED_OUT, SIGNED, REFUSED, CANCELLED } = WithdrawalState;
const PURPOSES = ['ใช้ในงานทะเบียน', 'ใช้ในฝ่ายปกครอง', 'ใช้ในฝ่ายการคลัง', 'ใช้ในงานบริการประชาชน', 'ทดแทนของเดิมที่ชำรุด', 'ใช้ในฝ่ายรายได้'];
const MINUTE = 60_000;

/** Withdrawals of an agency over the year before `asOf`: about one a month. */
export function slipsOfAgency(
  agencyCode: string,
  asOf: Date,
  calendar: WorkingCalendar,
  catalogue: StockCatalogue,
  seed: string,
): PlannedSlip[] {
  const random = demoRandom(`${seed}/ict/stock/${agencyCode}`);
  const slips: PlannedSlip[] = [];
  for (let day = addDays(localDateOf(asOf), -360); day <= localDateOf(asOf); day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day) || !random.chance(0.04)) continue;
    slips.push(plannedSlip(agencyCode, localInstant(day, random.between(520, 900)), catalogue, random, calendar));
  }
  return slips;
}

function plannedSlip(
  agencyCode: string,
  requestedAt: Date,
  catalogue: StockCatalogue,
  random: DemoRandom,
  calendar: WorkingCalendar,
): PlannedSlip {
  const requested = localDateOf(requestedAt);
  const decided = workingDayAfter(requested, random.between(1, 2), calendar);
  const handed = workingDayAfter(decided, random.between(0, 2), calendar);
  const handedOutAt = localInstant(handed, random.between(620, 940));
  return {
    agencyCode,
    ticketId: null,
    purposeTh: random.pick(PURPOSES),
    requestedBy: random.pick(catalogue.people),
    receivedBy: random.pick(catalogue.people),
    requestedAt,
    decidedAt: localInstant(decided, random.between(520, 610)),
    handedOutAt,
    signedAt: new Date(handedOutAt.getTime() + random.between(5, 90) * MINUTE),
    fate: random.chance(0.03) ? REFUSED : random.chance(0.03) ? CANCELLED : SIGNED,
    lines: someLines(catalogue.materials, random),
  };
}

function workingDayAfter(day: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}

function workingDayBefore(day: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, -1);
    if (isWorkingDay(calendar, at)) left -= 1;
  }
  return at;
}

/** One to four materials, the popular ones more often. */
function someLines(materials: readonly MaterialModel[], random: DemoRandom): PlannedSlip['lines'] {
  const pool = materials.flatMap((material) => Array.from({ length: material.popularity }, () => material));
  const chosen = new Set(Array.from({ length: random.between(1, 4) }, () => random.pick(pool)));
  return [...chosen].map(({ code, lot }) => ({ code, asked: random.between(1, Math.max(1, Math.min(6, Math.round(lot / 20)))) }));
}

/** A slip of one agency in every state on the day of the demonstration, whatever else there is. */
export function slipsInEveryState(
  agencyCode: string,
  asOf: Date,
  calendar: WorkingCalendar,
  catalogue: StockCatalogue,
  seed: string,
): PlannedSlip[] {
  const inStock = catalogue.materials.filter(({ code }) => !NOT_BOUGHT.includes(code));
  const fates = [REQUESTED, APPROVED, HANDED_OUT, SIGNED, REFUSED, CANCELLED];
  return fates.map((fate, index) => {
    const random = demoRandom(`${seed}/ict/stock/${agencyCode}/${fate}`);
    const requestedAt = localInstant(workingDayBefore(localDateOf(asOf), index + 1, calendar), 555 + index * 17);
    const after = (minutes: number) => new Date(requestedAt.getTime() + minutes * MINUTE);
    return {
      agencyCode,
      ticketId: null,
      purposeTh: PURPOSES[index]!,
      requestedBy: random.pick(catalogue.people),
      receivedBy: random.pick(catalogue.people),
      requestedAt,
      decidedAt: after(55),
      handedOutAt: after(130),
      signedAt: after(150),
      fate,
      lines: someLines(inStock, random),
    };
  });
}

/** Materials drawn by a technician for a repair that is open. */
export function slipOfRepair(
  ticket: { id: string; code: string; agencyCode: string },
  at: Date,
  catalogue: StockCatalogue,
  seed: string,
): PlannedSlip {
  const random = demoRandom(`${seed}/ict/stock/${ticket.code}`);
  const parts = catalogue.materials.filter(({ isPart }) => isPart === 1);
  const after = (minutes: number) => new Date(at.getTime() + minutes * MINUTE);
  const technician = random.pick(catalogue.people);
  return {
    agencyCode: ticket.agencyCode,
    ticketId: ticket.id,
    purposeTh: `ใช้ซ่อมเครื่องตามงาน ${ticket.code}`,
    requestedBy: technician,
    receivedBy: technician,
    requestedAt: after(0),
    decidedAt: after(20),
    handedOutAt: after(35),
    signedAt: after(40),
    fate: SIGNED,
    lines: [{ code: random.pick(parts).code, asked: 1 }],
  };
}
