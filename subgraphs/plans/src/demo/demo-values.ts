import { demoRandom } from '@nakhon/db/demo-random';
import type { DemoIndicator } from './demo-indicators.js';

/** The year whose targets the templates give. */
const TEMPLATE_YEAR = 2569;
const GROWTH_PER_YEAR = 0.03;
const POINTS_PER_YEAR = 1;
const LARGEST_PERCENT = 200;
/** Where results lie on average against their targets. */
const USUAL_SHORTFALL = 0.03;

/** The four targets of a year, each in the unit and to the decimals of the indicator. Ambition grows year by year. */
export function demoTargets({ template, agency }: DemoIndicator, fiscalYear: number): number[] {
  const years = fiscalYear - TEMPLATE_YEAR;
  const better = template.direction === 'MORE_IS_BETTER' ? 1 : -1;
  const isPercent = template.upperBound !== null && template.upperBound <= LARGEST_PERCENT;
  const isCount = template.cumulation === 'RUNNING_TOTAL' && template.upperBound === null;
  const size = isCount && template.scope === 'DISTRICT' ? agency.size : 1;
  return [template.targetQ1, template.targetQ2, template.targetQ3, template.targetQ4].map((target) => {
    // A target of everything stays everything.
    const raised = isPercent && target !== template.upperBound ? target + better * POINTS_PER_YEAR * years : target;
    return withinBounds(template, isPercent ? raised : target * size * (1 + better * GROWTH_PER_YEAR * years));
  });
}

/** What the four quarters of a year came to, drawn around `targets`; running totals never fall. */
export function demoResults(seed: string, demo: DemoIndicator, fiscalYear: number, targets: readonly number[]): number[] {
  const { template, agency, indicator } = demo;
  const better = template.direction === 'MORE_IS_BETTER' ? 1 : -1;
  const steady = demoRandom(`${seed}/level/${indicator.code}`).deviation();
  let total = 0;
  return targets.map((target, index) => {
    const { deviation } = demoRandom(`${seed}/value/${indicator.code}/${fiscalYear}/${index + 1}`);
    const stray = template.spread * (1.1 * agency.skill + 0.9 * steady + 0.7 * deviation());
    const factor = Math.max(0.05, 1 + better * (stray - USUAL_SHORTFALL));
    if (template.cumulation !== 'RUNNING_TOTAL') return withinBounds(template, target * factor);
    total += Math.max(0, target - (targets[index - 1] ?? 0)) * factor;
    return withinBounds(template, total);
  });
}

/** A value far from what is usual: half of it, or nearly twice where nothing bounds it and chance wants it so. */
export function farValue(seed: string, { template, indicator }: DemoIndicator, fiscalYear: number, quarter: number, value: number): number {
  const random = demoRandom(`${seed}/far/${indicator.code}/${fiscalYear}/${quarter}`);
  return withinBounds(template, value * (template.upperBound === null && random.chance(0.5) ? 1.9 : 0.5));
}

function withinBounds({ lowerBound, upperBound, decimals }: DemoIndicator['template'], value: number): number {
  const bounded = Math.min(upperBound ?? Number.POSITIVE_INFINITY, Math.max(lowerBound ?? Number.NEGATIVE_INFINITY, value));
  return Number(bounded.toFixed(decimals));
}
