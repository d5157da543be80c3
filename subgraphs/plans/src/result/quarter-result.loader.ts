import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { figureWindow } from '@nakhon/kit/figure-arguments';
import { isFiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { trendQuarters } from '@nakhon/kit/trend';
import type { IndicatorFigureArguments } from '../indicator/indicator-figure-arguments.js';
import { indicatorById } from '../indicator/indicator.loader.js';
import type { Indicator } from '../indicator/indicator.js';
import type { QuarterResult } from './quarter-result.js';
import { cellKeyText, findCellFacts, type CellKey } from './quarter-result.view.js';
import { shownCell, type ShownCell, type ShownFacts, type ShownQuestion } from './shown-cell.rules.js';

type AskedCell = Omit<ShownQuestion, 'direction' | 'decimals'>;

const NO_FACTS: ShownFacts = { dueOn: null, period: null, reopenings: [], targets: [], versions: [] };

const cellFacts = defineLoader<CellKey, ShownFacts>(cellKeyText, (keys, { em }) => findCellFacts(em, keys));

/** The cell of a quarter as recorded by `asOf`. Refuses years and quarters out of range and an `asOf` to come. */
export async function quarterResult(
  context: SubgraphContext,
  indicator: Indicator,
  args: IndicatorFigureArguments,
): Promise<QuarterResult> {
  const { fiscalYear, quarter, asOf } = figureWindow(args, context.now);
  const facts = (await cellFacts(context).load({ indicatorId: indicator.id, fiscalYear, quarter })) ?? NO_FACTS;
  return quarterResultOf(indicator, facts, { fiscalYear, quarter, asOf, state: args.state ?? 'ENTERED' });
}

/**
 * The cell with all that was recorded by the time of the call, also by a request that began after this one; null when the viewer may not
 * read it. For answers of writes: what was read before is forgotten. null also for a quarter that there is none of.
 */
export async function newestResult(context: SubgraphContext, key: CellKey): Promise<QuarterResult | null> {
  const indicator = isFiscalQuarter(key) ? await indicatorById(context).load(key.indicatorId) : null;
  if (!indicator) return null;
  const facts = (await cellFacts(context).clear(key).load(key)) ?? NO_FACTS;
  const last = facts.versions.reduce((latest, { recordedAt }) => (recordedAt > latest ? recordedAt : latest), context.now);
  return quarterResultOf(indicator, facts, { ...key, asOf: last, state: 'ENTERED' });
}

/** The `quarters` cells up to a quarter, oldest first, as recorded by now. Refuses QUARTERS_OUT_OF_RANGE. */
export function resultHistory(
  context: SubgraphContext,
  indicator: Indicator,
  args: IndicatorFigureArguments,
  quarters: number,
): Promise<QuarterResult[]> {
  const { state } = args;
  return Promise.all(
    trendQuarters({ ...args, quarters }).map((each) => quarterResult(context, indicator, { ...each, state: state ?? null })),
  );
}

function quarterResultOf(
  { id: indicatorId, cumulation, decimals, direction, lowerBound, upperBound }: Indicator,
  facts: ShownFacts,
  asked: AskedCell,
): QuarterResult {
  const shown = shownCell(facts, { ...asked, direction, decimals });
  const { cell, isOpen, closedBecause, reopenedUntil, newest, signed } = shown;
  const { state, late, missing, submittedAt, attainmentPercent, band } = cell;
  const { fiscalYear, quarter } = asked;
  const standing = { state, late, missing, submittedAt, attainmentPercent, band, isOpen, closedBecause, reopenedUntil };
  return {
    ...standing,
    ...contentOf(shown),
    indicatorId,
    cumulation,
    decimals,
    lowerBound,
    upperBound,
    fiscalYear,
    quarter,
    dueOn: facts.dueOn,
    opensOn: facts.period?.opensOn ?? null,
    closesOn: facts.period?.closesOn ?? null,
    version: newest?.version ?? 0,
    returnDueOn: newest?.returnDueOn ?? null,
    signedVersion: signed?.version ?? null,
    signedAt: signed?.recordedAt ?? null,
  };
}

function contentOf({ cell, latest, shown }: ShownCell) {
  return {
    target: shown(cell.target?.value),
    result: shown(latest?.value),
    numerator: shown(latest?.numerator),
    denominator: shown(latest?.denominator),
    noteTh: latest?.noteTh ?? null,
    explanationTh: latest?.explanationTh ?? null,
    source: latest?.source ?? null,
    versions: cell.versions.map((version) => ({ ...version, value: shown(version.value) })) as QuarterResult['versions'],
  };
}
