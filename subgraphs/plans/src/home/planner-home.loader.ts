import { assertFiscalYear, assertQuarter, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import type { SubgraphContext } from '@nakhon/kit/context';
import { evidenceCounts } from '../evidence/evidence-count.view.js';
import { visibleIndicators } from '../indicator/indicator-visibility.js';
import { cellKeyText } from '../result/quarter-result.view.js';
import { quarterResult } from '../result/quarter-result.loader.js';
import { sumOfCounts } from './planner-home.rules.js';
import { cellsNeedingEvidence, findProgress, findReturned, type ProgressRow } from './planner-home.view.js';
import type { AgencyProgress, PlannerHome } from './planner-home.js';

const MOST_RETURNED = 20;

/**
 * How the reporting of a quarter stands for what the viewer may read, or for an agency with all below it. At most four statements: counts,
 * what came back, its cells, and evidence where any is asked. Refuses years and quarters out of range.
 */
export async function plannerHome(context: SubgraphContext, asked: FiscalQuarter, agencyCode: string | null): Promise<PlannerHome> {
  assertFiscalYear(asked.fiscalYear);
  assertQuarter(asked.quarter);
  const { em, now, viewer } = context;
  const visible = visibleIndicators(viewer, agencyCode === null ? null : { agencyCodes: [agencyCode] });
  const rows = await findProgress(em, asked, visible, now);
  const { period, indicators } = await findReturned(em, asked, visible, MOST_RETURNED);
  const returned = await Promise.all(
    indicators.map(async (indicator) => ({ indicator, cell: await quarterResult(context, indicator, asked) })),
  );
  const agencies = await withEvidence(context, rows, asked);
  return { asOf: now, period, counts: sumOfCounts(agencies), returned, agencies };
}

async function withEvidence({ em }: SubgraphContext, rows: readonly ProgressRow[], asked: FiscalQuarter): Promise<AgencyProgress[]> {
  const needing = cellsNeedingEvidence(rows, asked);
  const counted = needing.length === 0 ? new Map<string, number>() : await evidenceCounts(em, needing);
  return rows.map(({ needingEvidence, ...counts }) => {
    const without = (needingEvidence ?? []).filter((indicatorId) => !counted.get(cellKeyText({ indicatorId, ...asked })));
    return { ...counts, withoutEvidence: without.length };
  });
}
