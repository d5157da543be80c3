import { addDays, localDateOf, localInstant, type LocalDate } from '@nakhon/core/bangkok-time';
import { isWorkingDay, workingCalendar, type WorkingCalendar } from '@nakhon/core/working-time';
import { demoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies, referenceHolidays } from '@nakhon/db/reference';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { demoParts, type DemoPart } from './demo-parts.js';
import { demoLedger, type DemoLedger } from './demo-ledger.js';
import { slipOfRepair, slipsInEveryState, slipsOfAgency, type PlannedSlip } from './demo-slips.js';
import { readStockCatalogue, type DemoMaterial, type StockCatalogue } from './stock-catalogue.js';

export interface DemoStockOptions {
  seed: string;
  /** The last instant of which facts are made up. */
  asOf: Date;
  /** The demonstration's repairs: those that wait for parts ask for them. */
  tickets: readonly TicketToWrite[];
}

export interface DemoStock extends DemoLedger {
  materials: DemoMaterial[];
  parts: DemoPart[];
}

/** The agency of the demonstration's requester has a slip in every state. */
const SHOWN_AGENCY = '50010000';
const REPAIRS_WITH_MATERIALS = 12;

/** The store of the last twelve months: the same for the same seed, and nothing later than `asOf`. */
export function generateStock({ seed, asOf, tickets }: DemoStockOptions): DemoStock {
  const catalogue = readStockCatalogue();
  const calendar = workingCalendar(referenceHolidays().map(({ date }) => date));
  const opening = firstWorkingDay(addDays(localDateOf(asOf), -365), calendar);
  const recordedAt = localInstant(opening, 510);
  const materials = catalogue.materials.map((model) => ({
    ...model,
    id: demoRandom(`${seed}/ict/material/${model.code}`).uuid(recordedAt),
    recordedAt,
  }));
  const ledger = demoLedger({
    seed,
    asOf,
    materials,
    slips: plannedSlips({ seed, asOf, tickets }, catalogue, calendar),
    receiptDays: monthlyDays(opening, localDateOf(asOf), calendar),
    countedAt: localInstant(firstWorkingDay(addDays(localDateOf(asOf), -52), calendar), 600),
    people: catalogue.people,
  });
  const codes = new Map(materials.map(({ code, id }) => [code, id]));
  return { materials, ...ledger, parts: demoParts({ seed, asOf, tickets, materialOf: (code) => codes.get(code) ?? null, calendar }) };
}

function plannedSlips({ seed, asOf, tickets }: DemoStockOptions, catalogue: StockCatalogue, calendar: WorkingCalendar): PlannedSlip[] {
  const offices = referenceAgencies().filter(({ kind }) => kind === 'DISTRICT_OFFICE');
  const open = tickets
    .filter(({ events, kind }) => kind === 'HARDWARE' && events.at(-1)!.name === 'MENDING')
    .slice(-REPAIRS_WITH_MATERIALS);
  return [
    ...offices.flatMap(({ code }) => slipsOfAgency(code, asOf, calendar, catalogue, seed)),
    ...slipsInEveryState(SHOWN_AGENCY, asOf, calendar, catalogue, seed),
    ...open.map((ticket) => slipOfRepair(ticket, ticket.events.at(-1)!.occurredAt, catalogue, seed)),
  ].filter(({ requestedAt }) => requestedAt <= asOf);
}

function firstWorkingDay(from: LocalDate, calendar: WorkingCalendar): LocalDate {
  let day = from;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The opening day, and then a working day about every thirty days. */
function monthlyDays(opening: LocalDate, last: LocalDate, calendar: WorkingCalendar): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = opening; day <= last; day = firstWorkingDay(addDays(day, 30), calendar)) days.push(day);
  return days;
}
