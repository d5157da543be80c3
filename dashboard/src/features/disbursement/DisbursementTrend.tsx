import { TrendChart } from '../../charts/TrendChart.js';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { trendPoints } from './disbursement.rows.js';

export const DisbursementTrend_disbursement = graphql(`
  fragment DisbursementTrend_disbursement on Disbursement {
    fiscalYear
    quarter
    disbursedBaht
    ratePercent
    targetPercent
  }
`);

/** Eight quarters: rate and target in one panel, the amount in another. Both start anew with each fiscal year. The caller places the two. */
export function DisbursementTrend({
  quarters,
}: {
  quarters: readonly FragmentType<typeof DisbursementTrend_disbursement>[] | null | undefined;
}) {
  const t = useT();
  const format = useFormat();
  if (!quarters) return null;
  const points = trendPoints(readFragment(DisbursementTrend_disbursement, quarters), format);
  const percent = (value: number) => format.percent(value) ?? '';
  const millions = (value: number) => t('disbursement.millions', { amount: format.decimal(value.toFixed(2)) ?? '' });
  return (
    <>
      <TrendChart
        title={t('disbursement.trendRate')}
        unit={t('disbursement.unit.percentOfBudget')}
        kind="line"
        points={points}
        series={[
          { key: 'rate', label: t('disbursement.rate'), color: 1, write: percent },
          { key: 'target', label: t('disbursement.target'), color: 2, soft: true, write: percent },
        ]}
      />
      <TrendChart
        title={t('disbursement.trendAmount')}
        unit={t('disbursement.unit.millions')}
        kind="bar"
        points={points}
        series={[{ key: 'disbursed', label: t('disbursement.disbursedSoFar'), color: 1, write: millions }]}
      />
    </>
  );
}
