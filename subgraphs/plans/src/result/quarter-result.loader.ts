import type { SubgraphContext } from '@nakhon/kit/context';
import { defineLoader } from '@nakhon/kit/loader';
import { figureWindow, type FigureArguments } from '@nakhon/kit/figure-arguments';
import { trendQuarters } from '@nakhon/kit/trend';
import type { Indicator } from '../indicator/indicator.js';
import type { QuarterResult } from './quarter-result.js';
import { cellKeyText, findCellFacts, type CellKey } from './quarter-result.view.js';
import { computeCell, shownDecimal, type CellFacts } from './result.rules.js';

const NO_FACTS: CellFacts = { dueOn: null, targets: [], versions: [] };

const cellFacts = defineLoader<CellKey, CellFacts>(cellKeyText, (keys, { em }) => findCellFacts(em, keys));

/** The cell of a quarter as recorded by `asOf`. Refuses years and quarters out of range and an `asOf` to come. */
export async function quarterResult(context: SubgraphContext, indicator: Indicator, args: FigureArguments): Promise<QuarterResult> {
  const { fiscalYear, quarter, asOf } = figureWindow(args, context.now);
  const facts = (await cellFacts(context).load({ indicatorId: indicator.id, fiscalYear, quarter })) ?? NO_FACTS;
  const cell = computeCell(facts, indicator.direction, asOf);
  const shown = (value: string | null | undefined) => (value == null ? null : shownDecimal(value, indicator.decimals));
  const { state, late, missing, submittedAt, attainmentPercent, band, latest } = cell;
  return {
    indicatorId: indicator.id,
    fiscalYear,
    quarter,
    dueOn: facts.dueOn,
    state,
    late,
    missing,
    submittedAt,
    attainmentPercent,
    band,
    target: shown(cell.target?.value),
    result: shown(latest?.value),
    noteTh: latest?.noteTh ?? null,
    source: latest?.source ?? null,
    versions: cell.versions.map((version) => ({ ...version, value: shown(version.value) })) as QuarterResult['versions'],
  };
}

/** The `quarters` cells up to a quarter, oldest first, as recorded by now. Refuses QUARTERS_OUT_OF_RANGE. */
export function resultHistory(
  context: SubgraphContext,
  indicator: Indicator,
  args: FigureArguments,
  quarters: number,
): Promise<QuarterResult[]> {
  return Promise.all(trendQuarters({ ...args, quarters }).map((each) => quarterResult(context, indicator, each)));
}
