import { RepairEventName } from './repair-ticket.enums.js';

interface Step {
  name: RepairEventName;
  occurredAt: Date;
}

/** What a ticket waited for, in clock minutes of waits that have ended. */
export interface TicketWaits {
  waitedAgencyMinutes: number;
  waitedPartMinutes: number;
  /** Since when it waits for a part now, also while it waits for the agency beside it. */
  partSince: Date | null;
}

const MINUTE_MS = 60_000;
const { WAITING_AGENCY, WAITING_PART } = RepairEventName;

/** Whole minutes between two instants, half a minute up. */
export function wholeMinutes(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / MINUTE_MS);
}

/** Adds up the waits of the steps, which stand in the order in which they happened. The wait for a part goes on through a wait for the agency. */
export function waitsOf(steps: readonly Step[]): TicketWaits {
  const waits: TicketWaits = { waitedAgencyMinutes: 0, waitedPartMinutes: 0, partSince: null };
  let agencySince: Date | null = null;
  for (const { name, occurredAt } of steps) {
    if (agencySince) waits.waitedAgencyMinutes += wholeMinutes(agencySince, occurredAt);
    agencySince = name === WAITING_AGENCY ? occurredAt : null;
    if (name === WAITING_PART) waits.partSince ??= occurredAt;
    else if (name !== WAITING_AGENCY && waits.partSince) {
      waits.waitedPartMinutes += wholeMinutes(waits.partSince, occurredAt);
      waits.partSince = null;
    }
  }
  return waits;
}
