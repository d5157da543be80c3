import { addDays, localDateOf, localInstant } from '@nakhon/core/bangkok-time';
import { fiscalYearOf, fiscalYearRange, quarterRange } from '@nakhon/core/fiscal-calendar';
import { demoRandom } from '@nakhon/db/demo-random';
import type { IndicatorTarget } from '../indicator/indicator-target.js';
import type { Indicator } from '../indicator/indicator.js';
import type { ResultVersion } from '../result/result-version.js';
import type { ResultComment } from '../comment/result-comment.js';
import type { CellReopening } from '../result/cell-reopening.js';
import type { QuarterSignature } from '../signature/quarter-signature.js';
import { demoCell, type DemoCell } from './demo-cells.js';
import { demoIndicators, type DemoIndicator } from './demo-indicators.js';
import { judgeOddness } from './demo-odd.js';
import { demoSignatures } from './demo-signatures.js';
import { demoStage } from './demo-stage.js';
import { demoComments } from './demo-talk.js';
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
  reopenings: CellReopening[];
  comments: ResultComment[];
  signatures: QuarterSignature[];
}

const FIRST_YEAR = 2567;
const RESTATED = 0.03;
const RESTATEMENT_REASON = 'ปรับค่าเป้าหมายตามงบประมาณที่ได้รับจัดสรรและมติคณะกรรมการ';
const SOURCE = 'generated';

/**
 * Indicators, targets and results of fiscal year 2567 up to `asOf`, with what was said, signed and opened again. The same seed and day
 * give the same facts. A later day adds facts; it changes those only of the quarters that were being reported, which are told so that
 * every state can be seen on the day of loading.
 */
export function generateDemo({ seed, asOf }: DemoOptions): DemoFacts {
  const stage = demoStage(asOf);
  const demos = demoIndicators(seed);
  const lastYear = fiscalYearOf(localDateOf(asOf)) + 1;
  const years = Array.from({ length: Math.max(0, lastYear - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
  const indicators = demos.map(({ indicator }) => indicator);
  const facts: DemoFacts = { indicators, targets: [], versions: [], reopenings: [], comments: [], signatures: [] };
  const positions = positionsIn(demos);
  for (const demo of demos) {
    const cells: DemoCell[] = [];
    for (const year of years) {
      const targets = demoTargets(demo, year);
      const results = demoResults(seed, demo, year, targets);
      facts.targets.push(...targetFacts(seed, demo, year, targets).filter((fact) => fact.recordedAt <= asOf));
      cells.push(
        ...results.map((value, index) => demoCell(seed, stage, demo, { position: positions.get(demo)!, year, quarter: index + 1, value })),
      );
    }
    const versions = cells.flatMap((cell) => cell.versions).filter((fact) => fact.recordedAt <= asOf);
    judgeOddness(seed, demo.indicator, versions);
    facts.versions.push(...versions);
    facts.reopenings.push(...cells.flatMap((cell) => cell.reopenings).filter((fact) => fact.openedAt <= asOf));
    facts.comments.push(...demoComments(seed, demo.indicator, versions, asOf));
  }
  facts.signatures = demoSignatures(seed, indicators, facts.versions);
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

/** The number of each indicator within its agency, by code. */
function positionsIn(demos: readonly DemoIndicator[]): Map<DemoIndicator, number> {
  const agencies = Map.groupBy(demos, ({ agency }) => agency.code);
  return new Map([...agencies.values()].flatMap((own) => sortedByCode(own).map((demo, position) => [demo, position] as const)));
}

function sortedByCode(demos: readonly DemoIndicator[]): DemoIndicator[] {
  return demos.toSorted((a, b) => (a.indicator.code < b.indicator.code ? -1 : 1));
}
