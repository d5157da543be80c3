import type { EntityManager } from '@mikro-orm/postgresql';
import type { CsvRow } from '@nakhon/kit/import/csv-source';
import type { RejectReason, RejectsFile } from '@nakhon/kit/import/rejects';
import { writeTickets, type RepairDesk, type TicketFate } from '../repair-ticket/repair-ticket.bulk.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import { reasonOf } from './reject-reasons.js';

export interface BatchSettings {
  em: EntityManager;
  desk: RepairDesk;
  rejects: RejectsFile;
}

/** A row of the file with the ticket it makes, or why it makes none. */
export type BatchEntry = { row: CsvRow; ticket: TicketToWrite } | { row: CsvRow; reject: RejectReason };

/** Rows on their way into the database, written some thousands at a time and counted. */
export interface TicketBatch {
  /** Gives the number of rows that wait to be written. */
  add(entry: BatchEntry): number;
  /**
   * Begins to write what was added; waits only for the write before, so that the next rows are read meanwhile. Rejected rows go to
   * their file in the order of the lines.
   */
  write(): Promise<void>;
  /** Writes the rest and waits for all of it. */
  finish(): Promise<void>;
  /** Waits until nothing is being written any more, whether it failed or not. */
  settled(): Promise<void>;
  counts(): { placed: number; unchanged: number; rejected: number };
  /** Placed and unchanged tickets by how they ended. */
  totals(): Record<string, string>;
}

export function ticketBatch({ em, desk, rejects }: BatchSettings): TicketBatch {
  let entries: BatchEntry[] = [];
  const { settle, ...tally } = tallyOf(rejects);
  const writeRows = async (rows: readonly BatchEntry[]) => {
    const tickets = rows.flatMap((entry) => ('ticket' in entry ? [entry.ticket] : []));
    const fates = (await writeTickets(em, desk, tickets)).values();
    for (const entry of rows) await settle(entry, 'ticket' in entry ? fates.next().value : undefined);
  };
  let writing = Promise.resolve();
  const write = async () => {
    await writing;
    writing = writeRows(entries);
    // Its failure is met by whoever waits for it next.
    writing.catch(() => undefined);
    entries = [];
  };
  return {
    add: (entry) => entries.push(entry),
    write,
    finish: () => write().then(() => writing),
    settled: () => writing.catch(() => undefined),
    ...tally,
  };
}

/** Counts rows by what became of them and hands the rejected ones on. */
function tallyOf(rejects: RejectsFile) {
  const counts = { placed: 0, unchanged: 0, rejected: 0 };
  const totals = { handedOver: 0, finishUnknown: 0, unfinished: 0 };
  return {
    async settle(entry: BatchEntry, fate: TicketFate | undefined): Promise<void> {
      const reject = 'reject' in entry ? entry.reject : typeof fate === 'object' ? reasonOf(fate) : null;
      if (reject) {
        counts.rejected++;
        return rejects.add(entry.row, reject);
      }
      counts[fate === 'placed' ? 'placed' : 'unchanged']++;
      if ('ticket' in entry) totals[endOf(entry.ticket)]++;
    },
    counts: () => counts,
    totals: () => Object.fromEntries(Object.entries(totals).map(([name, count]) => [name, String(count)])),
  };
}

function endOf({ finishUnknown, events }: TicketToWrite): 'handedOver' | 'finishUnknown' | 'unfinished' {
  if (finishUnknown) return 'finishUnknown';
  return events.some(({ name }) => name === RepairEventName.HANDED_OVER) ? 'handedOver' : 'unfinished';
}
