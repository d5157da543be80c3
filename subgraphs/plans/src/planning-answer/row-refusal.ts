import { Refusal, type RefusalFacts } from '@nakhon/core/refusal';
import type { RowRefusal } from '../act/result-batch.js';

/** Rows that one request may bring. */
const MOST_ROWS = 500;

/** A refusal as a row of many tells it. */
export function refusalOfRow({ code, messages, facts, field }: Refusal): RowRefusal {
  return { code, messageTh: messages.th, messageEn: messages.en, facts: JSON.stringify(facts), field: field ?? null };
}

/** Gives what the work gives, or the refusal that it threw; anything else thrown is a fault and goes on. */
export function rowOutcome<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Refuses TOO_MANY_ROWS. */
export function assertRowCount(rows: readonly unknown[]): void {
  if (rows.length <= MOST_ROWS) return;
  const messages = { th: `ส่งได้ครั้งละไม่เกิน ${MOST_ROWS} แถว`, en: `One request takes at most ${MOST_ROWS} rows` };
  throw new Refusal('TOO_MANY_ROWS', messages, { rows: rows.length, highest: MOST_ROWS }, 'rows');
}

export function rowTwice(): Refusal {
  return new Refusal('ROW_TWICE', { th: 'แถวนี้ซ้ำกับแถวก่อนหน้าในคำขอเดียวกัน', en: 'The same row came before in this request' });
}

/** What stands now of the fields that a write would have set, as facts of its refusal. */
export function newestOf(standing: object, write: object): RefusalFacts {
  const values = Object.keys(write).map((field) => [`newest.${field}`, (standing as RefusalFacts)[field] ?? null] as const);
  return Object.fromEntries(values);
}

/** Somebody else wrote since the version that was seen: one code for all that is written over what was seen. */
export function changedMeanwhile(seenVersion: number, version: number, newest: RefusalFacts = {}): Refusal {
  const messages = {
    th: 'มีผู้แก้ไขข้อมูลนี้ไปแล้ว กรุณาตรวจสอบค่าล่าสุด',
    en: 'Somebody changed this meanwhile; look at the newest',
  };
  return new Refusal('STALE_VERSION', messages, { ...newest, seenVersion, version }, 'seenVersion');
}
