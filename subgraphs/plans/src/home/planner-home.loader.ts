import { assertFiscalYear, assertQuarter, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { visibleAgencies } from '../indicator/indicator-visibility.js';
import { quarterResult } from '../result/quarter-result.loader.js';
import { sumOfCounts } from './planner-home.rules.js';
import { findProgress, findReturned } from './planner-home.view.js';
import type { PlannerHome } from './planner-home.js';

const MOST_RETURNED = 20;

/**
 * How the reporting of a quarter stands for what the viewer may read, or for an agency with all below it. Three statements: counts, what
 * came back and its cells. Refuses years and quarters out of range.
 */
export async function plannerHome(context: SubgraphContext, asked: FiscalQuarter, agencyCode: string | null): Promise<PlannerHome> {
  assertFiscalYear(asked.fiscalYear);
  assertQuarter(asked.quarter);
  const { em, now, viewer } = context;
  const scope = agencyCode === null ? null : { agencyCodes: [agencyCode] };
  const agencies = await findProgress(em, asked, visibleAgencies(viewer, scope), now);
  const { period, indicators } = await findReturned(em, asked, viewer, scope, MOST_RETURNED);
  const returned = await Promise.all(
    indicators.map(async (indicator) => ({ indicator, cell: await quarterResult(context, indicator, asked) })),
  );
  return { asOf: now, period, counts: sumOfCounts(agencies), returned, agencies };
}
