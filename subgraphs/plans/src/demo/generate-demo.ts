import { addDays, localDateOf, localInstant } from '@nakhon/core/bangkok-time';
import { fiscalYearOf, fiscalYearRange, quarterRange } from '@nakhon/core/fiscal-calendar';
import { demoRandom } from '@nakhon/db/demo-random';
import type { IndicatorTarget } from '../indicator/indicator-target.js';
import type { Indicator } from '../indicator/indicator.js';
import type { ResultVersion } from '../result/result-version.js';
import { demoActs } from './demo-acts.js';
import { demoIndicators, type DemoIndicator } from './demo-indicators.js';
import { demoResults, demoTargets } from './demo-values.js';

export interface DemoOptions {
  seed: string;
  /** No fact is recorded after it. */
  asOf: Date;
}

export interface DemoFacts {
  indicators: Indicator[];
  targets: IndicatorTarget[];
  versions: ResultVersion[];
}

const FIRST_YEAR = 2567;
const RESTATED = 0.03;
const RESTATEMENT_REASON = 'ปรับค่าเป้าหมายตามงบประมาณที่ได้รับจัดสรรและมติคณะกรรมการ';
const SOURCE = 'generated';

/**
 * Indicators, targets and results of fiscal year 2567 up to `asOf`. The same seed gives the same facts; a later `asOf` adds facts and
 * changes none, because each is drawn from a chance of its own and only those recorded by then are kept.
 */
export function generateDemo({ seed, asOf }: DemoOptions): DemoFacts {
  const demos = demoIndicators(seed);
  const lastYear = fiscalYearOf(localDateOf(asOf)) + 1;
  const years = Array.from({ length: Math.max(0, lastYear - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
  const facts: DemoFacts = { indicators: demos.map(({ indicator }) => indicator), targets: [], versions: [] };
  for (const demo of demos) {
    for (const year of years) {
      const targets = demoTargets(demo, year);
      const results = demoResults(seed, demo, year, targets);
      facts.targets.push(...targetFacts(seed, demo, year, targets).filter((fact) => fact.recordedAt <= asOf));
      facts.versions.push(
        ...results.flatMap((value, index) => resultFacts(seed, demo, year, index + 1, value)).filter((fact) => fact.recordedAt <= asOf),
      );
    }
  }
  return facts;
}

/** Targets stand in the final plan of September ([004] 2.1); a few are restated for the second half of the year. */
function targetFacts(
  seed: string,
  { indicator, template }: DemoIndicator,
  fiscalYear: number,
  targets: readonly number[],
): IndicatorTarget[] {
  const random = demoRandom(`${seed}/target/${indicator.code}/${fiscalYear}`);
  const adopted = localInstant(addDays(fiscalYearRange(fiscalYear).start, -random.between(3, 20)), random.between(510, 989));
  const restated = localInstant(addDays(quarterRange(fiscalYear, 3).start, random.between(5, 25)), random.between(510, 989));
  const isRestated = random.chance(RESTATED);
  const cell = (quarter: number, version: number, value: number, recordedAt: Date, reason: string | null): IndicatorTarget => ({
    id: random.uuid(recordedAt),
    indicatorId: indicator.id,
    fiscalYear,
    quarter,
    version,
    value: value.toFixed(template.decimals),
    reason,
    recordedAt,
    source: SOURCE,
  });
  const adoptedFacts = targets.map((value, index) => cell(index + 1, 1, value, adopted, null));
  if (!isRestated) return adoptedFacts;
  const eased = template.direction === 'MORE_IS_BETTER' ? 0.9 : 1.1;
  const restatedFacts = [3, 4].map((quarter) => cell(quarter, 2, targets[quarter - 1]! * eased, restated, RESTATEMENT_REASON));
  return [...adoptedFacts, ...restatedFacts];
}

function resultFacts(seed: string, demo: DemoIndicator, fiscalYear: number, quarter: number, value: number): ResultVersion[] {
  const { indicator, template, agency } = demo;
  const random = demoRandom(`${seed}/result/${indicator.code}/${fiscalYear}/${quarter}`);
  const quarterEnd = quarterRange(fiscalYear, quarter).end;
  const slip = Number((value * 0.9).toFixed(template.decimals));
  const acts = demoActs({ random, agency, hasOwner: indicator.ownerName != null, quarterEnd, value, slip });
  return acts.map((act, index) => ({
    id: random.uuid(act.at),
    indicatorId: indicator.id,
    fiscalYear,
    quarter,
    version: index + 1,
    state: act.state,
    value: act.value?.toFixed(template.decimals) ?? null,
    noteTh: act.noteTh,
    recordedAt: act.at,
    accountId: null,
    revision: 1,
    source: SOURCE,
  }));
}
