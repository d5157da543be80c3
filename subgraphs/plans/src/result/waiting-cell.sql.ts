import type { FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { FigureScope } from '@nakhon/kit/figure-arguments';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { textArray } from '@nakhon/kit/sql';
import type { Viewer } from '@nakhon/kit/viewer';
import { seesAllIndicators, visibleAgencies } from '../indicator/indicator-visibility.js';
import type { ResultState } from './result-state.js';

/** Which cells of a quarter are asked for, and from where on. */
export interface WaitingQuestion extends FiscalQuarter {
  states: readonly ResultState[];
  onlyOdd: boolean;
  /** Place of the last row seen: when it was recorded, in milliseconds, and its code. */
  after: { at: number; code: string } | null;
  limit: number;
}

/** Cells in these states wait for nobody: they have no place in the order of waiting. */
const NOT_WAITING: readonly ResultState[] = ['EMPTY', 'DRAFT'];

/**
 * The first `limit` cells (indicator_id, recorded_at, code), the longest waiting first. Each state, odd or not, is read in the order of its
 * index as far as the limit and no further: for one who sees all in the order of all, else agency by agency.
 */
export function waitingCells(question: WaitingQuestion, viewer: Viewer, scope: FigureScope | null): ScopeQuery {
  const { fiscalYear, quarter, states, onlyOdd, limit } = question;
  const isWhole = scope === null && seesAllIndicators(viewer);
  const visible = visibleAgencies(viewer, scope);
  const start = startOf(question);
  const ways = 'unnest(?::text[]) state cross join unnest(?::boolean[]) odd';
  const from = isWhole ? ways : `unnest(${visible.sql}) agency (code) cross join ${ways}`;
  // Behind coalesce the agency is looked at row by row: an index that begins with it would give them out of order.
  const ofAgency = isWhole ? `coalesce(cell.agency_code, '') = any(${visible.sql})` : 'cell.agency_code = agency.code';
  const sql = `select first.* from ${from} cross join lateral (
      select cell.indicator_id, cell.recorded_at, indicator.code from result_cell cell join indicator on indicator.id = cell.indicator_id
      where cell.fiscal_year = ? and cell.quarter = ? and cell.state = state.state and cell.odd = odd.odd and ${ofAgency}${start.sql}
      order by cell.waiting_since, cell.recorded_at, indicator.code limit ?) first
    order by first.recorded_at, first.code limit ?`;
  const [before, within] = isWhole ? [[], visible.parameters] : [visible.parameters, []];
  const asked = [textArray(states), onlyOdd ? '{true}' : '{false,true}', fiscalYear, quarter];
  return { sql, parameters: [...before, ...asked, ...within, ...start.parameters, limit, limit] };
}

function startOf({ states, after }: WaitingQuestion): ScopeQuery {
  if (after === null) return { sql: '', parameters: [] };
  const at = new Date(after.at);
  const place = { sql: ' and (cell.recorded_at, indicator.code) > (?, ?)', parameters: [at, after.code] };
  if (states.some((state) => NOT_WAITING.includes(state))) return place;
  return { sql: `${place.sql} and cell.waiting_since >= ?`, parameters: [...place.parameters, at] };
}
