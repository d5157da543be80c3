import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import { indicatorById } from '../indicator/indicator.loader.js';
import { IndicatorTarget } from '../indicator/indicator-target.js';
import { shownDecimal } from '../result/result.rules.js';
import type { TargetFacts } from './target.rules.js';

/** The targets of an indicator's year as they were set and restated, by quarter and version; none where the viewer may not read it. */
export async function targetVersions(context: SubgraphContext, indicatorId: string, fiscalYear: number): Promise<IndicatorTarget[]> {
  assertFiscalYear(fiscalYear);
  const indicator = await indicatorById(context).load(indicatorId);
  if (!indicator) return [];
  const orderBy = { quarter: 'asc', version: 'asc' } as const;
  const targets = await context.em.find(IndicatorTarget, { indicatorId: indicator.id, fiscalYear }, { orderBy });
  return targets.map((target) => Object.assign(target, { value: shownDecimal(target.value, indicator.decimals) }));
}

/** An indicator to which targets are to be set, and the newest of each quarter by `year/quarter`. */
export interface TargetedIndicator extends Omit<TargetFacts, 'newest'> {
  id: string;
  mayAdminister: boolean;
  newest: Map<string, { version: number; value: string }>;
}

/** Locks indicators in the order of their ids and reads their newest targets: two statements. */
export async function lockedTargets(
  em: EntityManager,
  context: SubgraphContext,
  ids: readonly string[],
): Promise<Map<string, TargetedIndicator>> {
  const given = textArray([...new Set(ids.filter(isUuid).map((id) => id.toLowerCase()))]);
  const subtrees = textArray(subtreesOf(context.viewer, [Role.PLANADMIN]));
  const rows = await em.execute<Omit<TargetedIndicator, 'newest'>[]>(
    `select indicator.id, indicator.code, active, decimals, lower_bound as "lowerBound", upper_bound as "upperBound",
       exists (select 1 from unnest(?::text[]) subtree where path like subtree || '%') as "mayAdminister"
     from indicator join agency_ref on agency_ref.code = agency_code where indicator.id = any(?::uuid[]) order by indicator.id for no key update of indicator`,
    [subtrees, given],
  );
  const newest = await em.execute<{ id: string; quarter: string; version: number; value: string }[]>(
    `select distinct on (indicator_id, fiscal_year, quarter) indicator_id as id, fiscal_year || '/' || quarter as quarter, version, value
     from indicator_target where indicator_id = any(?::uuid[]) order by indicator_id, fiscal_year, quarter, version desc`,
    [given],
  );
  const found = new Map(rows.map((row) => [row.id, { ...row, newest: new Map<string, { version: number; value: string }>() }]));
  for (const { id, quarter, version, value } of newest) found.get(id)?.newest.set(quarter, { version, value });
  return found;
}
