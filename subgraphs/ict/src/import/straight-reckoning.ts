import { openCsv } from '@nakhon/kit/import/csv-source';
import { importedInstant } from './imported-instant.js';

/** Figures of a district's quarter, reckoned without the database, rules or counters: the control for a real import. */
export interface StraightFigures {
  received: number;
  completed: number;
  medianHours: number | null;
  p90Hours: number | null;
}

const BANGKOK_MS = 7 * 3_600_000;

/** `2566/1` for an instant of October to December 2022 in Bangkok. */
function quarterOf(instant: Date): string {
  const local = new Date(instant.getTime() + BANGKOK_MS);
  const month = local.getUTCMonth();
  return `${local.getUTCFullYear() + (month >= 9 ? 544 : 543)}/${((Math.floor(month / 3) + 1) % 4) + 1}`;
}

function percentile(sorted: readonly number[], p: number): number | null {
  if (sorted.length === 0) return null;
  const at = p * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  const minutes = low + (high - low) * (at - Math.floor(at));
  // A tenth of a minute is the finest step a percentile of whole minutes can take.
  return Math.round(Math.round(minutes * 10) / 60 + 1e-9) / 10;
}

/** The figures by `<district>|<fiscal year>/<quarter>` straight from the ticket file. */
export async function straightFigures(file: string): Promise<Map<string, StraightFigures>> {
  const received = new Map<string, number>();
  const minutes = new Map<string, number[]>();
  for await (const { record } of (await openCsv(file)).rows) {
    const district = record['district']!;
    if (district === '') continue;
    const from = importedInstant(record['reported_at']!)!;
    const key = `${district}|${quarterOf(from)}`;
    received.set(key, (received.get(key) ?? 0) + 1);
    if (record['turnaround_hours'] === '') continue;
    const to = importedInstant(record['last_activity_when_finished'] || record['first_finished_observed_at']!)!;
    const done = `${district}|${quarterOf(to)}`;
    minutes.set(done, [...(minutes.get(done) ?? []), Math.round((to.getTime() - from.getTime()) / 60_000)]);
  }
  const keys = new Set([...received.keys(), ...minutes.keys()]);
  return new Map([...keys].map((key) => [key, figuresOf(received.get(key) ?? 0, minutes.get(key) ?? [])]));
}

function figuresOf(received: number, minutes: readonly number[]): StraightFigures {
  const sorted = minutes.toSorted((a, b) => a - b);
  return { received, completed: sorted.length, medianHours: percentile(sorted, 0.5), p90Hours: percentile(sorted, 0.9) };
}
