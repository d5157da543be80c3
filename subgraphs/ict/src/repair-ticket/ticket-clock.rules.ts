import { addWorkingMinutes, workingMinutesBetween, type WorkingCalendar } from '@nakhon/core/working-time';
import { RepairEventName } from './repair-ticket.enums.js';
import { ClockState, ClockTone, type RepairClock } from './ticket-clock.js';
import { wholeMinutes } from './ticket-waits.rules.js';

/** What of a ticket's projection the clocks are read from. */
export interface ClockFacts {
  state: RepairEventName;
  receivedAt: Date;
  stateSince: Date | null;
  endedAt: Date | null;
  openUntil: Date | null;
  dueAt: Date | null;
  standardCode: string | null;
  withinStandard: boolean | null;
  waitedAgencyMinutes: number;
  waitedPartMinutes: number;
  partSince: Date | null;
}

/** A working day: what is due within it is due soon. */
const SOON_MINUTES = 480;

/** The clocks of a ticket at `now`, from what its log and the policies made of it; nothing else is read. */
export function repairClock(facts: ClockFacts, now: Date, calendar: WorkingCalendar): RepairClock {
  const stoppedAt = stopOf(facts, now);
  const at = stoppedAt ?? now;
  const pausedSince = !stoppedAt && facts.state === RepairEventName.WAITING_AGENCY ? facts.stateSince : null;
  const grossMinutes = wholeMinutes(facts.receivedAt, at);
  const waitedAgencyMinutes = facts.waitedAgencyMinutes + (pausedSince ? wholeMinutes(pausedSince, at) : 0);
  const dueAt = movedDue(facts.dueAt, pausedSince, at, calendar);
  return {
    dueAt,
    standardCode: facts.standardCode,
    grossMinutes,
    netMinutes: Math.max(0, grossMinutes - waitedAgencyMinutes),
    waitedAgencyMinutes,
    waitedPartMinutes: facts.waitedPartMinutes + (facts.partSince && !stoppedAt ? wholeMinutes(facts.partSince, at) : 0),
    remainingMinutes: dueAt && workingMinutesBetween(calendar, at, dueAt),
    state: stoppedAt ? ClockState.STOPPED : pausedSince ? ClockState.PAUSED : ClockState.RUNNING,
    tone: stoppedAt ? endTone(facts) : openTone(dueAt, at, calendar),
  };
}

/** When it stopped: at its end, or where the source it was imported from stopped watching. */
function stopOf({ endedAt, openUntil }: ClockFacts, now: Date): Date | null {
  return endedAt ?? (openUntil !== null && openUntil <= now ? openUntil : null);
}

/** As if the wait ended now; one that began after the deadline moves nothing. */
function movedDue(dueAt: Date | null, pausedSince: Date | null, at: Date, calendar: WorkingCalendar): Date | null {
  if (!dueAt || !pausedSince || pausedSince >= dueAt) return dueAt;
  return addWorkingMinutes(calendar, dueAt, Math.max(0, workingMinutesBetween(calendar, pausedSince, at)));
}

function endTone({ withinStandard }: ClockFacts): ClockTone {
  if (withinStandard === null) return ClockTone.NONE;
  return withinStandard ? ClockTone.MET : ClockTone.MISSED;
}

function openTone(dueAt: Date | null, at: Date, calendar: WorkingCalendar): ClockTone {
  if (!dueAt) return ClockTone.NONE;
  if (at > dueAt) return ClockTone.LATE;
  return workingMinutesBetween(calendar, at, dueAt) <= SOON_MINUTES ? ClockTone.DUE_SOON : ClockTone.IN_TIME;
}
