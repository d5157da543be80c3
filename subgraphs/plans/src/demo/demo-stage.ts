import { daysBetween, localDateOf } from '@nakhon/core/bangkok-time';
import { previousQuarter, quarterOf, quarterRange, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';

/** The day on which the demonstration is loaded, and the quarter that is being reported then: the one that ended last. */
export interface DemoStage {
  asOf: Date;
  reported: FiscalQuarter;
}

/** How far the reporting of the last quarter has come when somebody looks at it, if need be by going faster. */
const DAYS_TOLD = 45;

export function demoStage(asOf: Date): DemoStage {
  return { asOf, reported: previousQuarter(quarterOf(localDateOf(asOf))) };
}

/** How many quarters before the one being reported; negative = it has not ended. */
export function quartersBack({ reported }: DemoStage, { fiscalYear, quarter }: FiscalQuarter): number {
  return reported.fiscalYear * 4 + reported.quarter - fiscalYear * 4 - quarter;
}

/** A quarter that ended days ago is reported faster than others, so that every state can be seen in it. */
export function paceOf(stage: DemoStage, quarter: FiscalQuarter): number {
  if (quartersBack(stage, quarter) !== 0) return 1;
  const { end } = quarterRange(quarter.fiscalYear, quarter.quarter);
  return Math.min(1, daysBetween(end, localDateOf(stage.asOf)) / DAYS_TOLD);
}
