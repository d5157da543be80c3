import { axisFromZero, positionPercent } from '../../charts/axis.js';
import type { Translate } from '../../i18n/language.js';

/** What is told of a step: days against its longest standard; `startedOn` null = still ahead, `standardDays` null = no standard. */
export interface StepFacts {
  startedOn?: string | null;
  endedOn?: string | null;
  standardDays?: number | null;
  actualWorkingDays?: number | null;
  late: boolean;
}

/** How a step stands, in words: within or over its standard and by how much, under way, or still ahead. */
export function stepWords(step: StepFacts, t: Translate): string {
  if (step.startedOn == null) return t('procurement.step.ahead');
  const running = step.endedOn == null;
  const { standardDays: standard, actualWorkingDays: actual } = step;
  if (standard == null || actual == null) return t(running ? 'procurement.step.running' : 'procurement.step.done');
  const days = Math.abs(actual - standard);
  if (step.late) return t(running ? 'procurement.step.runningOver' : 'procurement.step.over', { days });
  return running ? t('procurement.step.runningLeft', { days }) : t('procurement.step.within');
}

/** Where bar and mark of a step stand, in percent of an axis that all steps share; null draws nothing. */
export interface StepBar {
  actual: number | null;
  standard: number | null;
}

/** The bars of the steps on one axis from zero days. */
export function stepBars(steps: readonly StepFacts[]): StepBar[] {
  const { max } = axisFromZero(Math.max(0, ...steps.flatMap((step) => [step.actualWorkingDays ?? 0, step.standardDays ?? 0])));
  const place = (days: number | null | undefined) => (days == null ? null : positionPercent(days, max));
  return steps.map((step) => ({ actual: place(step.actualWorkingDays), standard: place(step.standardDays) }));
}
