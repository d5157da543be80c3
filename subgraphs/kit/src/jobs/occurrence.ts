import { createHash } from 'node:crypto';

/** The same id for the same occurrence wherever it is worked out, so that the queue takes each once. */
export function occurrenceId(queue: string, occurrence: Date): string {
  const hex = createHash('sha256').update(`${queue} ${occurrence.toISOString()}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Walks the occurrences of a rule, earliest first: those after `from`, at most `count`. */
export type Occurrences = (from: Date, count: number) => readonly Date[];

const DAY_MS = 24 * 3_600_000;
/** The walk gives up after a second, so on a busy machine it is asked for few. */
const AT_A_TIME = 10;

/** The last occurrence within the day up to `now`, or null. */
export function lastOccurrence(occurrences: Occurrences, now: Date): Date | null {
  let last: Date | null = null;
  let from = new Date(now.getTime() - DAY_MS);
  for (;;) {
    const next = occurrences(from, AT_A_TIME);
    const past = next.filter((each) => each <= now);
    last = past.at(-1) ?? last;
    if (past.length < AT_A_TIME || last === null) return last;
    from = last;
  }
}
