import { type LocalDate, localDateOf, startOfLocalDay } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import type { Satang } from '@nakhon/core/money';
import { workingCalendar } from '@nakhon/core/working-time';
import { demoRandom, type DemoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies, referenceHolidays, type ReferenceAgency } from '@nakhon/db/reference';
import { referenceProcurementSteps } from '@nakhon/db/reference-figures';
import { ProcurementMethod } from '../method/procurement-method.js';
import { asSeenOn, type DemoProcurement } from './demo-procurement.js';
import { walkSteps, type Walk } from './step-walk.js';
import { readTitleTemplates, type TitleTemplate } from './title-catalogue.js';
import { planOfYear, type PlanFacts, type PlannedProcurement } from './yearly-plan.js';

export interface DemoOptions {
  seed: string;
  /** Nothing later than the local day of this instant is told. */
  asOf: Date;
}

const FIRST_FISCAL_YEAR = 2567;
const ORDINARY_LATE_CHANCE = 0.07;
const SLOW_LATE_CHANCE = 0.32;
const DISTRICT_OFFICE = 'DISTRICT_OFFICE';
const DEPARTMENT = 'DEPARTMENT';

/**
 * Procurements of all departments and district offices from fiscal year 2567 up to `asOf`, one department and one district slow.
 * The same seed and day give the same facts, and those of an earlier day are what a later one tells of that day.
 */
export function generateProcurements({ seed, asOf }: DemoOptions): DemoProcurement[] {
  const today = localDateOf(asOf);
  const agencies = referenceAgencies().filter((agency) => agency.kind === DEPARTMENT || agency.kind === DISTRICT_OFFICE);
  const slow = slowAgencies(seed, agencies);
  const calendar = workingCalendar(referenceHolidays().map((holiday) => holiday.date));
  const templates = readTitleTemplates();
  const years = Array.from({ length: fiscalYearOf(today) - FIRST_FISCAL_YEAR + 1 }, (_, index) => FIRST_FISCAL_YEAR + index);
  const whole = agencies.flatMap((agency) =>
    years.flatMap((fiscalYear) => {
      const facts = { seed, agencyCode: agency.code, isDepartment: agency.kind === DEPARTMENT, fiscalYear, templates, calendar };
      return procurementsOfYear(facts, agency, slow.has(agency.code) ? SLOW_LATE_CHANCE : ORDINARY_LATE_CHANCE);
    }),
  );
  return whole.flatMap((procurement) => asSeenOn(procurement, today));
}

function slowAgencies(seed: string, agencies: readonly ReferenceAgency[]): Set<string> {
  const random = demoRandom(`${seed}/slow`);
  return new Set([DEPARTMENT, DISTRICT_OFFICE].map((kind) => random.pick(agencies.filter((agency) => agency.kind === kind)).code));
}

function procurementsOfYear(facts: PlanFacts, agency: ReferenceAgency, lateChance: number): DemoProcurement[] {
  const timesBought = new Map<TitleTemplate, number>();
  return planOfYear(facts).map((planned, index) => {
    const times = (timesBought.get(planned.template) ?? 0) + 1;
    timesBought.set(planned.template, times);
    const code = `PR-${facts.fiscalYear}-${facts.agencyCode}-${String(index + 1).padStart(3, '0')}`;
    const again = times === 1 ? '' : ` ครั้งที่ ${times}`;
    const titleTh = `${planned.template.titleTh} ${agency.nameTh} ประจำปีงบประมาณ พ.ศ. ${facts.fiscalYear}${again}`;
    return wholeProcurement(facts, planned, { code, titleTh, lateChance });
  });
}

function wholeProcurement(
  { seed, agencyCode, fiscalYear, calendar }: PlanFacts,
  planned: PlannedProcurement,
  { code, titleTh, lateChance }: { code: string; titleTh: string; lateChance: number },
): DemoProcurement {
  const random = demoRandom(`${seed}/procurement/${code}`);
  const { method, medianPrice, openedOn } = planned;
  const id = random.uuid(startOfLocalDay(openedOn));
  const egpReference = egpNumber(fiscalYear, openedOn, random.between(0, 999_999));
  const contracted = contractValue(planned, random);
  const standards = referenceProcurementSteps().filter((step) => step.method === method);
  const walk = walkSteps({ planned, standards, calendar, lateChance }, random);
  const identity = { id, code, titleTh, agencyCode, method, fiscalYear, openedOn, egpReference, medianPriceSatang: medianPrice };
  return { ...identity, ...courseOf(walk, contracted) };
}

/** What became of it on its way through the steps. */
function courseOf(walk: Walk, contracted: Satang) {
  const contractSignedOn = endOf(walk, 'CONTRACT');
  return {
    contractedSatang: contractSignedOn === null ? null : contracted,
    contractSignedOn,
    cancelledOn: walk.cancelledOn,
    completedOn: endOf(walk, 'PAYMENT'),
    steps: walk.steps,
  };
}

function endOf(walk: Walk, code: string): LocalDate | null {
  return walk.cancelledOn === null ? (walk.steps.find((step) => step.code === code)?.endedOn ?? null) : null;
}

/** A little under the median price, to the hundred baht; competition lowers it more. */
function contractValue({ method, medianPrice }: PlannedProcurement, random: DemoRandom): Satang {
  const basisPoints = method === ProcurementMethod.SPECIFIC ? random.between(9_700, 9_995) : random.between(8_700, 9_950);
  const hundredBaht = 100_00n;
  return ((medianPrice * BigInt(basisPoints)) / 10_000n / hundredBaht) * hundredBaht;
}

/** By the form of e-GP's project numbers: year, month, 9, running number. */
function egpNumber(fiscalYear: number, openedOn: LocalDate, running: number): string {
  return `${fiscalYear - 2500}${openedOn.slice(5, 7)}9${String(running).padStart(6, '0')}`;
}
