import type { EntityManager } from '@mikro-orm/postgresql';
import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { textArray } from '@nakhon/kit/sql';
import { Indicator } from '../indicator/indicator.js';
import type { ResultState } from '../result/result-state.js';

export interface QueueQuestion extends FiscalQuarter {
  states: readonly ResultState[];
  onlyOdd: boolean;
  /** Place of the last row seen: when it was recorded, in milliseconds, and its code. */
  after: { at: number; code: string } | null;
  limit: number;
}

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

/** The cells of a quarter in these states, the longest waiting first, and how many there are in all: one statement. */
export async function findQueue(em: EntityManager, question: QueueQuestion, visible: ScopeQuery): Promise<QueuePage> {
  const { fiscalYear, quarter, states, onlyOdd, after, limit } = question;
  const at = after === null ? null : new Date(after.at);
  const rows = await em.execute<({ total: number; odd: number; waiting_since: string; id: string | null } & Record<string, unknown>)[]>(
    `with waiting as (
       select cell.indicator_id, cell.recorded_at, cell.odd, indicator.code from result_cell cell join indicator on indicator.id = cell.indicator_id
       where cell.fiscal_year = ? and cell.quarter = ? and cell.state = any(?::text[]) and ${visible.sql})
     select total.count::int as total, total.odd::int as odd, page.recorded_at as waiting_since, indicator.*
     from (select count(*) filter (where odd or not ?) as count, count(*) filter (where odd) as odd from waiting) total
     left join (select * from waiting where (odd or not ?) and (?::timestamptz is null or (recorded_at, code) > (?, ?))
       order by recorded_at, code limit ?) page on true
     left join indicator on indicator.id = page.indicator_id order by page.recorded_at, page.code`,
    [fiscalYear, quarter, textArray(states), ...visible.parameters, onlyOdd, onlyOdd, at, at, after?.code ?? null, limit],
  );
  const found = rows.filter((row) => row.id !== null);
  return { totalCount: rows[0]?.total ?? 0, oddCount: rows[0]?.odd ?? 0, rows: found.map((row) => queuedIndicator(em, row)) };
}

function queuedIndicator(em: EntityManager, row: Record<string, unknown>): QueuedIndicator {
  const { total: _total, odd: _odd, waiting_since, ...columns } = row;
  return { at: new Date(waiting_since as string).getTime(), indicator: em.map(Indicator, columns) };
}
