/** An answer as it went out: bytes, so that it is not encoded anew each time. */
export interface KeptAnswer {
  contentType: string;
  body: Buffer;
  /** Name of the operation, for the metrics. */
  operation?: string | null;
}

/** When an answer holds: while the data has this version, within this minute. */
export interface AnswerTime {
  version: string;
  now: Date;
}

export interface KeptAnswers {
  find(question: string, time: AnswerTime): KeptAnswer | null;
  keep(question: string, time: AnswerTime, answer: KeptAnswer): void;
  /** Whether an answer is kept, one that may hold no longer too. */
  has(question: string): boolean;
  /** Bytes that the answers take, about. */
  size(): number;
}

interface Entry extends KeptAnswer {
  version: string;
  minute: number;
}

const MINUTE_MS = 60_000;
/** Characters beyond Latin-1 take two bytes in memory. */
const BYTES_PER_CHARACTER = 2;

/**
 * Answers by question, up to `capacityBytes`, the longest unasked forgotten first. An answer is found only while not a single transaction
 * was committed since before it was computed, and only within the minute of the clock in which it was asked for: what depends on the
 * time, such as a day's end, is never older than that, and the answer says as of when it holds.
 */
export function keptAnswers(capacityBytes: number): KeptAnswers {
  const entries = new Map<string, Entry>();
  let size = 0;

  function forget(question: string): void {
    const entry = entries.get(question);
    if (!entry) return;
    entries.delete(question);
    size -= sizeOf(question, entry);
  }

  return {
    find(question, { version, now }) {
      const entry = entries.get(question);
      if (entry?.version !== version || entry.minute !== minuteOf(now)) return null;
      entries.delete(question);
      entries.set(question, entry);
      return entry;
    },
    keep(question, { version, now }, answer) {
      forget(question);
      const entry = { ...answer, version, minute: minuteOf(now) };
      const bytes = sizeOf(question, entry);
      if (bytes > capacityBytes / 8) return;
      entries.set(question, entry);
      size += bytes;
      while (size > capacityBytes) forget(entries.keys().next().value!);
    },
    has: (question) => entries.has(question),
    size: () => size,
  };
}

function minuteOf(now: Date): number {
  return Math.floor(now.getTime() / MINUTE_MS);
}

function sizeOf(question: string, { body }: KeptAnswer): number {
  return question.length * BYTES_PER_CHARACTER + body.length;
}
