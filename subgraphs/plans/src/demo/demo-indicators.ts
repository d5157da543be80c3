import { demoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies, type ReferenceAgency } from '@nakhon/db/reference';
import type { Indicator } from '../indicator/indicator.js';
import { indicatorTemplates, officerNames, type IndicatorTemplate } from './demo-catalogue.js';

/** An indicator with what its facts are drawn from. */
export interface DemoIndicator {
  indicator: Indicator;
  template: IndicatorTemplate;
  agency: DemoAgency;
}

/** What runs through all facts of an agency. */
export interface DemoAgency {
  code: string;
  /** From -1 (struggles) to 1 (excels). */
  skill: number;
  /** How large its counts are against the template. */
  size: number;
  habituallyLate: boolean;
  /** Days after the quarter's end on which its head signs. */
  signsOnDay: number;
}

/** No fact of the demonstration is older. */
export const DEMO_START = new Date('2023-08-15T03:00:00Z');
const WITHOUT_OWNER = 0.07;
const OWNER_LEFT = 0.04;
const HABITUALLY_LATE = 0.09;
const SIGNS_EARLY = 0.1;

/** One indicator per template and agency, in order of code; the same for the same seed. */
export function demoIndicators(seed: string): DemoIndicator[] {
  const agencies = referenceAgencies().filter((agency) => agency.kind === 'DISTRICT_OFFICE' || agency.kind === 'DEPARTMENT');
  return agencies.flatMap((reference) => {
    const agency = demoAgency(seed, reference.code);
    const own = indicatorTemplates().filter((template) => isFor(template, reference));
    return own.map((template) => ({ template, agency, indicator: indicatorOf(seed, template, reference) }));
  });
}

function isFor({ scope }: IndicatorTemplate, agency: ReferenceAgency): boolean {
  if (agency.kind === 'DISTRICT_OFFICE') return scope === 'DISTRICT';
  return scope === 'ALL_DEPARTMENTS' || scope === `DEPARTMENT:${agency.code}`;
}

function demoAgency(seed: string, code: string): DemoAgency {
  const random = demoRandom(`${seed}/agency/${code}`);
  const skill = Math.max(-1, Math.min(1, random.deviation() / 2));
  const habituallyLate = random.chance(HABITUALLY_LATE);
  const size = 0.7 + 0.7 * random.next();
  const usualDay = random.between(80, 95);
  return { code, skill, size, habituallyLate, signsOnDay: random.chance(SIGNS_EARLY) ? random.between(28, 42) : usualDay };
}

function indicatorOf(seed: string, template: IndicatorTemplate, agency: ReferenceAgency): Indicator {
  const code = `${template.code}-${agency.districtCode ?? agency.code.slice(0, 2)}`;
  const random = demoRandom(`${seed}/indicator/${code}`);
  const { nameTh, nameEn, unitTh, unitEn, direction, cumulation, decimals, kind } = template;
  const bound = (value: number | null) => (value === null ? null : String(value));
  return {
    id: random.uuid(DEMO_START),
    code,
    nameTh,
    nameEn,
    unitTh,
    unitEn,
    direction,
    cumulation,
    decimals,
    kind,
    lowerBound: bound(template.lowerBound),
    upperBound: bound(template.upperBound),
    weight: String(template.weight),
    strategicIssueCode: template.strategicIssue,
    agencyCode: agency.code,
    ownerAccountId: null,
    revision: 1,
    evidenceRequired: false,
    hasRatio: false,
    active: true,
    ...ownerOf(random),
    source: 'generated',
  };
}

function ownerOf(random: ReturnType<typeof demoRandom>): Pick<Indicator, 'ownerName' | 'ownerActive'> {
  if (random.chance(WITHOUT_OWNER)) return { ownerName: null, ownerActive: false };
  return { ownerName: random.pick(officerNames()), ownerActive: !random.chance(OWNER_LEFT) };
}
