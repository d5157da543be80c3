import { fiscalYearRange, LOWEST_FISCAL_YEAR } from '@nakhon/core/fiscal-calendar';
import { localDateOf, startOfLocalDay } from '@nakhon/core/bangkok-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import type { Cut } from './known-procurements.view.js';
import type { ProcurementAsOf } from './procurement-as-of.js';
import { procurementsById } from './procurement.view.js';
import { isUuid } from '@nakhon/kit/uuid';

/** As of now, of whatever year: a year that began long ago leaves none out. */
function cutNow(now: Date): Cut {
  const yearStart = startOfLocalDay(fiscalYearRange(LOWEST_FISCAL_YEAR).start);
  return { fiscalYear: LOWEST_FISCAL_YEAR, source: null, asOf: now, cutOffDate: localDateOf(now), yearStart };
}

const procurements = defineLoader<string, ProcurementAsOf>(
  (id) => id,
  async (ids, context) => {
    const found = await procurementsById(context, ids, cutNow(context.now));
    return new Map(found.map((procurement) => [procurement.id, procurement]));
  },
);

/** A procurement as of now; null when there is none with this id or it lies outside the viewer's subtrees. */
export async function procurementById(context: SubgraphContext, id: string): Promise<ProcurementAsOf | null> {
  return isUuid(id) ? procurements(context).load(id.toLowerCase()) : null;
}
