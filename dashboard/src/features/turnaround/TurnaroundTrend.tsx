import { TrendChart } from '../../charts/TrendChart.js';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { trendPoints } from './turnaround.rows.js';

export const TurnaroundTrend_turnaround = graphql(`
  fragment TurnaroundTrend_turnaround on RepairTurnaround {
    fiscalYear
    quarter
    received
    completed
    medianHours
    p90Hours
  }
`);

/** Eight quarters: hours in one panel, counts in another (two axes on one are cramped on a phone). The caller places the two. */
export function TurnaroundTrend({ quarters }: { quarters: readonly FragmentType<typeof TurnaroundTrend_turnaround>[] | null | undefined }) {
  const t = useT();
  const format = useFormat();
  if (!quarters) return null;
  const points = trendPoints(readFragment(TurnaroundTrend_turnaround, quarters), format);
  const hours = (value: number) => format.hours(value) ?? '';
  const count = (value: number) => format.count(value) ?? '';
  return (
    <>
      <TrendChart
        title={t('turnaround.trendHours')}
        unit={t('turnaround.unit.hours')}
        kind="line"
        points={points}
        series={[
          { key: 'median', label: t('turnaround.median'), color: 1, write: hours },
          { key: 'p90', label: t('turnaround.p90'), color: 2, soft: true, write: hours },
        ]}
      />
      <TrendChart
        title={t('turnaround.trendCounts')}
        unit={t('turnaround.unit.tickets')}
        kind="bar"
        points={points}
        series={[
          { key: 'received', label: t('turnaround.received'), color: 1, soft: true, write: count },
          { key: 'completed', label: t('turnaround.completed'), color: 1, write: count },
        ]}
      />
    </>
  );
}
