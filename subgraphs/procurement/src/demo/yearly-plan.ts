import { addDays, type LocalDate } from '@nakhon/core/bangkok-time';
import { fiscalYearRange } from '@nakhon/core/fiscal-calendar';
import type { Satang } from '@nakhon/core/money';
import { nthWorkingDayAfter, type WorkingCalendar } from '@nakhon/core/working-time';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import { OFFICER_LIMIT_SATANG } from '../method/method-path.rules.js';
import { ProcurementMethod } from '../method/procurement-method.js';
import type { TitleTemplate } from './title-catalogue.js';

export interface PlanFacts {
  seed: string;
  agencyCode: string;
  isDepartment: boolean;
  fiscalYear: number;
  templates: readonly TitleTemplate[];
  calendar: WorkingCalendar;
}

/** A procurement that an agency opens in a year; what becomes of it is another matter. */
export interface PlannedProcurement {
  template: TitleTemplate;
  method: ProcurementMethod;
  medianPrice: Satang;
  openedOn: LocalDate;
}

const HUNDRED_BAHT: Satang = 100_00n;
/** Openings thin out over the year: none in its last month and a half. */
const OPENING_DAYS = 320;
const OPENING_SKEW = 1.6;
const SPLIT_CHANCE = 0.05;
const SPLIT_PARTS = 3;

/** What the agency opens in the whole fiscal year, by day: the same whenever it is looked at. */
export function planOfYear(facts: PlanFacts): PlannedProcurement[] {
  const random = demoRandom(`${facts.seed}/plan/${facts.agencyCode}/${facts.fiscalYear}`);
  const count = facts.isDepartment ? random.between(9, 13) : random.between(7, 11);
  const ordinary = Array.from({ length: count }, () => ordinaryProcurement(facts, random));
  const split = random.chance(SPLIT_CHANCE) ? splitPurchase(facts, random) : [];
  return [...ordinary, ...split].toSorted((a, b) => (a.openedOn < b.openedOn ? -1 : a.openedOn > b.openedOn ? 1 : 0));
}

function ordinaryProcurement(facts: PlanFacts, random: DemoRandom): PlannedProcurement {
  const isSmall = random.chance(facts.isDepartment ? 0.4 : 0.58);
  const template = random.pick(facts.templates.filter((each) => (each.methodHint === ProcurementMethod.SPECIFIC) === isSmall));
  const medianPrice = priceWithin(template, random);
  const method = medianPrice <= OFFICER_LIMIT_SATANG ? ProcurementMethod.SPECIFIC : template.methodHint;
  return { template, method, medianPrice, openedOn: openingDay(facts, random) };
}

/** Small prices are as likely as large ones are far apart: evenly spread on a logarithmic scale, to the hundred baht. */
function priceWithin({ lowBaht, highBaht }: TitleTemplate, random: DemoRandom): Satang {
  const hundreds = Math.round((lowBaht * (highBaht / lowBaht) ** random.next()) / 100);
  return BigInt(hundreds) * HUNDRED_BAHT;
}

function openingDay({ fiscalYear, calendar }: PlanFacts, random: DemoRandom): LocalDate {
  const days = Math.floor(random.next() ** OPENING_SKEW * OPENING_DAYS);
  return nthWorkingDayAfter(calendar, addDays(fiscalYearRange(fiscalYear).start, days), 0);
}

/** One need bought in parts within days of each other, each just under the limit of the officer: the red flag of domain 5.3. */
function splitPurchase(facts: PlanFacts, random: DemoRandom): PlannedProcurement[] {
  const template = random.pick(facts.templates.filter((each) => each.methodHint === ProcurementMethod.SPECIFIC));
  const first = openingDay(facts, random);
  return Array.from({ length: SPLIT_PARTS }, (_, index) => ({
    template,
    method: ProcurementMethod.SPECIFIC,
    medianPrice: BigInt(random.between(4_940, 4_999)) * HUNDRED_BAHT,
    openedOn: nthWorkingDayAfter(facts.calendar, first, index * 2),
  }));
}
