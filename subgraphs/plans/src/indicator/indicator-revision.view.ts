import type { SubgraphContext } from '@nakhon/kit/context';
import { shownDecimal } from '../result/result.rules.js';
import { indicatorById } from './indicator.loader.js';
import { IndicatorRevision } from './indicator-revision.js';

/** The definitions that were replaced, newest first; none where the viewer may not read the indicator. */
export async function indicatorRevisions(context: SubgraphContext, indicatorId: string): Promise<IndicatorRevision[]> {
  const indicator = await indicatorById(context).load(indicatorId);
  if (!indicator) return [];
  const revisions = await context.em.find(IndicatorRevision, { indicatorId: indicator.id }, { orderBy: { revision: 'desc' } });
  return revisions.map((old) => Object.assign(old, shownNumbers(old)));
}

function shownNumbers({ lowerBound, upperBound, weight, decimals }: IndicatorRevision) {
  const bound = (value: string | null | undefined) => (value == null ? null : shownDecimal(value, decimals));
  return { lowerBound: bound(lowerBound), upperBound: bound(upperBound), weight: shownDecimal(weight, 0) };
}
