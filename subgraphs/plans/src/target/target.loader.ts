import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { Indicator } from '../indicator/indicator.js';
import { IndicatorTarget } from '../indicator/indicator-target.js';
import { visibleIndicators } from '../indicator/indicator-visibility.js';
import { shownDecimal } from '../result/result.rules.js';

interface TargetKey {
  indicatorId: string;
  fiscalYear: number;
  quarter: number;
}

const keyText = ({ indicatorId, fiscalYear, quarter }: TargetKey) => `${indicatorId.toLowerCase()}/${fiscalYear}/${quarter}`;

/** The newest target of a quarter, where the viewer may read the indicator. */
export const newestTarget = defineLoader<TargetKey, IndicatorTarget>(keyText, async (keys, { em, viewer }) => {
  const known = keys.filter(({ indicatorId }) => isUuid(indicatorId));
  const visible = visibleIndicators(viewer);
  const rows = await em.execute<Record<string, unknown>[]>(
    `select distinct on (fiscal_year, quarter, indicator_id) target.* from indicator_target target
     join unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter) using (indicator_id, fiscal_year, quarter)
     where indicator_id in (select indicator.id from indicator where ${visible.sql}) order by fiscal_year, quarter, indicator_id, version desc`,
    [
      textArray(known.map((key) => key.indicatorId)),
      `{${known.map((key) => key.fiscalYear).join(',')}}`,
      `{${known.map((key) => key.quarter).join(',')}}`,
      ...visible.parameters,
    ],
  );
  const shown = (target: IndicatorTarget) => Object.assign(target, { value: shownDecimal(target.value, 0) });
  return new Map(rows.map((row) => shown(em.map(IndicatorTarget, row as never))).map((target) => [keyText(target), target]));
});

interface YearKey {
  indicator: Pick<Indicator, 'id' | 'decimals'>;
  fiscalYear: number;
}

/** The newest targets of an indicator's year, by quarter. The indicator was read, so the viewer may. Refuses FISCAL_YEAR_OUT_OF_RANGE. */
export const standingTargets = defineLoader<YearKey, IndicatorTarget[]>(
  ({ indicator, fiscalYear }) => `${indicator.id}/${fiscalYear}`,
  async (keys, { em }) => {
    for (const { fiscalYear } of keys) assertFiscalYear(fiscalYear);
    const decimals = new Map(keys.map(({ indicator }) => [indicator.id, indicator.decimals]));
    const rows = await em.execute<Record<string, unknown>[]>(
      `select distinct on (fiscal_year, quarter, indicator_id) target.* from indicator_target target
       join unnest(?::uuid[], ?::int[]) as asked (indicator_id, fiscal_year) using (indicator_id, fiscal_year)
       order by fiscal_year, quarter, indicator_id, version desc`,
      [textArray(keys.map(({ indicator }) => indicator.id)), `{${keys.map(({ fiscalYear }) => fiscalYear).join(',')}}`],
    );
    const targets = rows.map((row) => em.map(IndicatorTarget, row as never));
    for (const target of targets) target.value = shownDecimal(target.value, decimals.get(target.indicatorId) ?? 0);
    return Map.groupBy(targets, ({ indicatorId, fiscalYear }) => `${indicatorId}/${fiscalYear}`);
  },
);
