import { Refusal } from '@nakhon/core/refusal';
import { deadlineWithPauses, type Pause, type Standard } from '@nakhon/core/working-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import { figureWindow } from '@nakhon/kit/figure-arguments';
import { scopeQuery } from '@nakhon/kit/figure-scope';
import { effectiveLog, stepsOf } from '../repair-ticket/effective-log.rules.js';
import { storedLogs } from '../repair-ticket/repair-ticket.bulk-sql.js';
import { RepairEventName } from '../repair-ticket/repair-ticket.enums.js';
import { pausesOf, type TicketEvent } from '../repair-ticket/repair-ticket.rules.js';
import { percentOf } from '../turnaround/turnaround.rules.js';
import { requestCalendar } from '../work/ticket-work.view.js';
import { StandardUnit } from './service-standard.js';
import type { ReplayArguments, StandardReplay } from './standard-replay.js';

const LONGEST = 366;

interface HandedOver {
  id: string;
  received_at: string;
  handed_over_at: string;
  within_standard: boolean | null;
  waited: boolean;
}

/**
 * How many of a quarter's hand-overs would have met another standard, and how many met their own. Hardware that waited for a part keeps its
 * own standard and is left out. Three statements; nothing is changed. Refuses STANDARD_OUT_OF_RANGE and as `figureWindow` does.
 */
export async function replayStandard(context: SubgraphContext, args: ReplayArguments): Promise<StandardReplay> {
  const { kind, amount, unit, scope = null } = args;
  if (!(amount >= 0 && amount <= LONGEST)) throw outOfRange(amount);
  const { quarterStart, cutOff, asOf, isFuture } = figureWindow(args, context.now);
  const agencies = scopeQuery({ by: 'scope', scope });
  const rows: HandedOver[] = isFuture
    ? []
    : await context.em.execute(
        `select ticket.id, ticket.received_at, ticket.handed_over_at, ticket.within_standard, ticket.waited_agency_minutes > 0 as waited
         from repair_ticket ticket join (${agencies.sql}) scope on scope.agency_code = ticket.agency_code
         where ticket.handed_over_at >= ? and ticket.handed_over_at < ? and ticket.ended_recorded_at <= ?
           and ticket.kind = ? and coalesce(ticket.standard_code, ticket.kind) = ticket.kind`,
        [...agencies.parameters, quarterStart, cutOff, asOf, kind],
      );
  const standard: Standard = unit === StandardUnit.WORKING_DAY ? { workingDays: amount } : { calendarMonths: amount };
  return replayOf(rows, await withinOf(context, rows, standard));
}

async function withinOf(context: SubgraphContext, rows: readonly HandedOver[], standard: Standard): Promise<number> {
  const waited = rows.filter((row) => row.waited).map(({ id }) => id);
  const logs = await storedLogs(context.em, waited);
  const calendar = await requestCalendar(context);
  return rows.filter((row) => {
    const handedOverAt = new Date(row.handed_over_at);
    return handedOverAt <= deadlineWithPauses(calendar, new Date(row.received_at), standard, waitsIn(logs.get(row.id) ?? []));
  }).length;
}

function waitsIn(log: readonly TicketEvent[]): Pause[] {
  const steps = stepsOf(effectiveLog(log));
  return pausesOf(
    steps,
    steps.find(({ name }) => name === RepairEventName.HANDED_OVER),
  );
}

function replayOf(rows: readonly HandedOver[], within: number): StandardReplay {
  const judged = rows.filter((row) => row.within_standard !== null);
  const measuredWithin = judged.length === 0 ? null : judged.filter((row) => row.within_standard).length;
  return {
    tickets: rows.length,
    within,
    withinPercent: percentOf(within, rows.length),
    measuredWithin,
    measuredPercent: measuredWithin === null ? null : percentOf(measuredWithin, judged.length),
  };
}

function outOfRange(amount: number): Refusal {
  const messages = { th: `เวลามาตรฐานต้องอยู่ระหว่าง 0 ถึง ${LONGEST}`, en: `A standard time lies from 0 to ${LONGEST}` };
  return new Refusal('STANDARD_OUT_OF_RANGE', messages, { amount, highest: LONGEST }, 'amount');
}
