import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScopeQuery } from '@nakhon/kit/figure-scope';
import { Indicator } from '../indicator/indicator.js';

/**
 * Where a row stands: what of the plan it serves, those that serve nothing last, then whether it has a target in
 * the year, then its code; 0 = no, 1 = yes. */
export interface SheetPlace {
  withoutIssue: number;
  issue: string;
  withoutGoal: number;
  goal: string;
  withoutTarget: number;
  code: string;
}

export interface SheetIndicator {
  indicator: Indicator;
  place: SheetPlace;
}

export interface SheetIndicators {
  rows: SheetIndicator[];
  totalCount: number;
}

const PLACE = 'without_issue, issue, without_goal, goal, without_target, code';

/** The indicators that fit, in the order of their places after one, `limit` at most, and how many there are in all: one statement. */
export async function findSheetIndicators(
  em: EntityManager,
  visible: ScopeQuery,
  fiscalYear: number,
  after: SheetPlace | null,
  limit: number,
): Promise<SheetIndicators> {
  const rows = await em.execute<SheetRowFound[]>(
    `with meant as (select indicator.*, (strategic_issue_code is null)::int as without_issue, coalesce(strategic_issue_code, '') as issue,
       (goal_code is null)::int as without_goal, coalesce(goal_code, '') as goal,
       (not exists (select 1 from indicator_target target where target.indicator_id = indicator.id and target.fiscal_year = ?))::int as without_target
       from indicator where ${visible.sql})
     select total.count::int as total, page.* from (select count(*) from meant) total
     left join (select * from meant where ${after === null ? 'true' : `(${PLACE}) > (?, ?, ?, ?, ?, ?)`} order by ${PLACE} limit ?) page on true
     order by ${PLACE}`,
    [fiscalYear, ...visible.parameters, ...(after === null ? [] : placeValues(after)), limit],
  );
  const found = rows.filter((row) => row.id !== null);
  return { totalCount: rows[0]?.total ?? 0, rows: found.map((row) => placedIndicator(em, row)) };
}

/** The values of a place, in their order. */
export function placeValues({ withoutIssue, issue, withoutGoal, goal, withoutTarget, code }: SheetPlace): (number | string)[] {
  return [withoutIssue, issue, withoutGoal, goal, withoutTarget, code];
}

type SheetRowFound = Record<string, unknown> & {
  total: number;
  id: string | null;
  code: string;
  without_issue: number;
  issue: string;
  without_goal: number;
  goal: string;
  without_target: number;
};

function placedIndicator(em: EntityManager, row: SheetRowFound): SheetIndicator {
  const { total: _, without_issue: withoutIssue, issue, without_goal: withoutGoal, goal, without_target: withoutTarget, ...fields } = row;
  return { indicator: em.map(Indicator, fields), place: { withoutIssue, issue, withoutGoal, goal, withoutTarget, code: row.code } };
}
