import { localDateOf } from '@nakhon/core/bangkok-time';
import { demoRandom } from '@nakhon/db/demo-random';
import type { Indicator } from '../indicator/indicator.js';
import type { ResultVersion } from '../result/result-version.js';
import type { QuarterSignature } from '../signature/quarter-signature.js';

/**
 * The signatures of heads under what was signed: one for each agency, quarter and day, with how many of the agency's indicators were left
 * behind then. Each is targeted in every quarter.
 */
export function demoSignatures(seed: string, indicators: readonly Indicator[], versions: readonly ResultVersion[]): QuarterSignature[] {
  const agencyOf = new Map(indicators.map(({ id, agencyCode }) => [id, agencyCode]));
  const waived = Map.groupBy(
    versions.filter(({ state }) => state === 'NOT_APPLICABLE'),
    (version) => quarterKey(agencyOf, version),
  );
  const signed = versions.filter(({ state }) => state === 'SIGNED').toSorted((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime());
  const quarters = Map.groupBy(signed, (version) => quarterKey(agencyOf, version));
  return [...quarters].flatMap(([key, list]) => {
    const agencyCode = agencyOf.get(list[0]!.indicatorId)!;
    const asked = indicators.filter((indicator) => indicator.agencyCode === agencyCode).length - (waived.get(key)?.length ?? 0);
    const done = new Set<string>();
    return [...Map.groupBy(list, ({ recordedAt }) => localDateOf(recordedAt))].map(([day, ofDay]) => {
      for (const { indicatorId } of ofDay) done.add(indicatorId);
      const last = ofDay.at(-1)!;
      const random = demoRandom(`${seed}/signature/${key}/${day}`);
      return {
        id: random.uuid(last.recordedAt),
        agencyCode,
        fiscalYear: last.fiscalYear,
        quarter: last.quarter,
        signedAt: last.recordedAt,
        cells: ofDay.length,
        leftBehind: Math.max(0, asked - done.size),
        noteTh: null,
        accountId: null,
        actor: 'generated',
        source: 'generated',
      };
    });
  });
}

function quarterKey(agencyOf: ReadonlyMap<string, string>, { indicatorId, fiscalYear, quarter }: ResultVersion): string {
  return `${agencyOf.get(indicatorId)}/${fiscalYear}/${quarter}`;
}
