import { TrendChart } from '../../charts/TrendChart.js';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { shownText } from './entry.rules.js';
import styles from './Reporting.module.css';

export const CellPast_indicator = graphql(`
  fragment CellPast_indicator on Indicator {
    unitTh
    unitEn
    decimals
    history(fiscalYear: $fiscalYear, quarter: $quarter, quarters: 12) {
      fiscalYear
      quarter
      target
      result
      state
    }
    past: quarter(fiscalYear: $fiscalYear, quarter: $quarter) {
      pastRange {
        low
        high
      }
    }
  }
`);

/** The last twelve quarters and the range that is usual by them. */
export function CellPast({ indicator }: { indicator: FragmentType<typeof CellPast_indicator> }) {
  const t = useT();
  const format = useFormat();
  const { unitTh, unitEn, decimals, history, past } = readFragment(CellPast_indicator, indicator);
  const { low, high } = past.pastRange ?? {};
  const write = (value: number) => shownText(String(value), { decimals });
  const number = (text: string | null | undefined) => (text == null ? null : Number(text));
  return (
    <section className={styles.part}>
      <TrendChart
        title={t('reporting.past.title')}
        unit={format.language === 'th' ? unitTh : unitEn}
        kind="line"
        points={history.map((one) => ({
          label: format.quarterShort(one),
          tick: format.quarterTick(one),
          values: { result: one.state === 'NOT_APPLICABLE' ? null : number(one.result), target: number(one.target) },
        }))}
        series={[
          { key: 'result', label: t('reporting.sheet.result'), color: 1, write },
          { key: 'target', label: t('reporting.sheet.target'), color: 3, soft: true, write },
        ]}
      />
      <p className={styles.small}>
        {low != null && high != null
          ? t('reporting.past.range', { low: shownText(low, { decimals }), high: shownText(high, { decimals }) })
          : t('reporting.past.none')}
      </p>
    </section>
  );
}
