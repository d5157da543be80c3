import type { Measurement } from './measure.js';

export type Figure = Exclude<keyof Measurement, 'requests'>;
export const FIGURES: readonly Figure[] = ['requestsPerSecond', 'p50Ms', 'p99Ms', 'nodeCpuMs', 'postgresCpuMs', 'residentMiB'];

/** The median of the rounds, and how far they lay apart: (largest − smallest) / median. */
export interface Summary {
  median: number | null;
  spread: number | null;
}

export function summarise(rounds: readonly Measurement[]): Record<Figure, Summary> {
  return Object.fromEntries(FIGURES.map((figure) => [figure, summaryOf(rounds.map((round) => round[figure]))])) as Record<Figure, Summary>;
}

export function summaryOf(values: readonly (number | null)[]): Summary {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (known.length === 0) return { median: null, spread: null };
  const median = medianOf(known);
  return { median, spread: median === 0 ? null : (known.at(-1)! - known[0]!) / median };
}

/** The middle one, or the mean of the two in the middle. There is at least one. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** A goal and what was reached: `ratio` ≤ `goal`. */
export interface Goal {
  what: string;
  ratio: number | null;
  goal: number;
}

export function ratio(over: Summary, under: Summary): number | null {
  return over.median === null || !under.median ? null : over.median / under.median;
}
