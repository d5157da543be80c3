import type { SubgraphContext } from '@nakhon/kit/context';
import type { FigureWindow } from '@nakhon/kit/figure-arguments';
import type { FigureKeys } from '@nakhon/kit/figure-scope';
import type { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import type { RepairTurnaround } from './repair-turnaround.js';
import { lastInstantBefore, minuteAt, openDays, percentOf, percentileHours, readBins } from './turnaround.rules.js';
import { turnaroundQuery, type TurnaroundRow } from './turnaround.sql.js';

const MISSING = {
  received: null,
  completed: null,
  open: null,
  medianHours: null,
  p90Hours: null,
  withinStandardPercent: null,
  oldestOpenDays: null,
  sources: [],
  observedUntil: null,
};

/** The figures of all keys in one statement. A quarter that has not begun or that no source covers has no figures. */
export async function turnarounds(
  keys: FigureKeys,
  window: FigureWindow,
  { kind }: { kind?: RepairKind | null },
  { em }: SubgraphContext,
): Promise<Map<string, RepairTurnaround>> {
  const { sql, parameters } = turnaroundQuery(keys, window, kind ?? null);
  const rows: TurnaroundRow[] = await em.execute(sql, parameters);
  return new Map(rows.map((row) => [row.key, turnaroundOf(row, window)]));
}

function turnaroundOf(row: TurnaroundRow, window: FigureWindow): RepairTurnaround {
  const head = { asOf: window.shownAsOf, fiscalYear: window.fiscalYear, quarter: window.quarter };
  if (window.isFuture || !row.covering) return { ...head, ...MISSING };
  const completed = Number(row.completed ?? 0);
  const isObserved = row.covers_cut_off === true;
  return {
    ...head,
    received: Number(row.received ?? 0),
    completed,
    open: isObserved ? Number(row.open ?? 0) : null,
    ...percentilesOf(row, completed),
    withinStandardPercent: percentOf(Number(row.within_standard ?? 0), Number(row.with_standard ?? 0)),
    oldestOpenDays: isObserved && row.oldest_received_at ? openDays(new Date(row.oldest_received_at), window.cutOffDate) : null,
    sources: row.took_part ?? row.covering,
    observedUntil: lastInstantBefore(row.observed_until ? new Date(row.observed_until) : null),
  };
}

function percentilesOf({ places, bins }: TurnaroundRow, completed: number) {
  if (!places || bins === null) return { medianHours: null, p90Hours: null };
  const found = readBins(bins);
  const [medianLow, medianHigh, p90Low, p90High] = places;
  return {
    medianHours: percentileHours(5, completed, minuteAt(found, medianLow), minuteAt(found, medianHigh)),
    p90Hours: percentileHours(9, completed, minuteAt(found, p90Low), minuteAt(found, p90High)),
  };
}
