import type { EntityManager } from '@mikro-orm/postgresql';
import type { FigureScope } from '@nakhon/kit/figure-arguments';
import { textArray } from '@nakhon/kit/sql';
import type { Viewer } from '@nakhon/kit/viewer';
import { visibleAgencies } from '../indicator/indicator-visibility.js';
import { Indicator } from '../indicator/indicator.js';
import { waitingCells, type WaitingQuestion } from '../result/waiting-cell.sql.js';

export interface QueuedIndicator {
  indicator: Indicator;
  /** When its cell came to stand as it does, in milliseconds. */
  at: number;
}

export interface QueuePage {
  rows: QueuedIndicator[];
  totalCount: number;
  oddCount: number;
}

/**
 * The cells of a quarter in these states, the longest waiting first, and how many there are in all: one statement. They are counted in what
 * is kept of each agency and read no further than asked, so that it costs the same however many wait.
 */
export async function findQueue(
  em: EntityManager,
  question: WaitingQuestion,
  viewer: Viewer,
  scope: FigureScope | null,
): Promise<QueuePage> {
  const { fiscalYear, quarter, states, onlyOdd } = question;
  const visible = visibleAgencies(viewer, scope);
  const page = waitingCells(question, viewer, scope);
  const rows = await em.execute<({ total: number; odd: number; waiting_since: string; id: string | null } & Record<string, unknown>)[]>(
    `select total.count::int as total, total.odd::int as odd, page.recorded_at as waiting_since, indicator.*
     from (select coalesce(sum(cells) filter (where odd or not ?), 0) as count, coalesce(sum(cells) filter (where odd), 0) as odd from cell_count counted
       where fiscal_year = ? and quarter = ? and recorded and state = any(?::text[]) and agency_code = any(${visible.sql})) total
     left join (${page.sql}) page on true
     left join indicator on indicator.id = page.indicator_id order by page.recorded_at, page.code`,
    [onlyOdd, fiscalYear, quarter, textArray(states), ...visible.parameters, ...page.parameters],
  );
  const found = rows.filter((row) => row.id !== null);
  return { totalCount: rows[0]?.total ?? 0, oddCount: rows[0]?.odd ?? 0, rows: found.map((row) => queuedIndicator(em, row)) };
}

function queuedIndicator(em: EntityManager, row: Record<string, unknown>): QueuedIndicator {
  const { total: _total, odd: _odd, waiting_since, ...columns } = row;
  return { at: new Date(waiting_since as string).getTime(), indicator: em.map(Indicator, columns) };
}
