import { TrendChart } from '../../charts/TrendChart.js';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { trendPoints } from './indicators.rows.js';

export const IndicatorsTrend_summary = graphql(`
  fragment IndicatorsTrend_summary on IndicatorSummary {
    fiscalYear
    quarter
    reported
    late
    missing
    attainmentPercent
  }
`);

/** Eight quarters: attainment in one panel, how reporting went in another. The caller places the two. */
export function IndicatorsTrend({ quarters }: { quarters: readonly FragmentType<typeof IndicatorsTrend_summary>[] | null | undefined }) {
  const t = useT();
  const format = useFormat();
  if (!quarters) return null;
  const points = trendPoints(readFragment(IndicatorsTrend_summary, quarters), format);
  const percent = (value: number) => format.percent(value) ?? '';
  const count = (value: number) => format.count(value) ?? '';
  return (
    <>
      <TrendChart
        title={t('indicators.trendAttainment')}
        unit={t('indicators.unit.percent')}
        kind="line"
        points={points}
        series={[{ key: 'attainment', label: t('indicators.attainment'), color: 1, write: percent }]}
      />
      <TrendChart
        title={t('indicators.trendReporting')}
        unit={t('indicators.unit.count')}
        kind="bar"
        stacked
        points={points}
        series={[
          { key: 'onTime', label: t('indicators.onTime'), color: 1, write: count },
          { key: 'late', label: t('indicators.late'), color: 4, soft: true, write: count },
          { key: 'missing', label: t('indicators.missing'), color: 2, write: count },
        ]}
      />
    </>
  );
}
