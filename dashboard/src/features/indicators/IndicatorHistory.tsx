import { TrendChart } from '../../charts/TrendChart.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { IndicatorHistory_indicatorFragment as History } from '../../graphql/generated/graphql.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { CellBadges } from './CellBadges.js';
import { measured, plainValue, resultPoints, unitOf } from './indicator.rows.js';
import styles from './Indicators.module.css';
import { QuarterPick } from './QuarterPick.js';

export const IndicatorHistory_indicator = graphql(`
  fragment IndicatorHistory_indicator on Indicator {
    unitTh
    unitEn
    decimals
    direction
    history(fiscalYear: $endYear, quarter: $endQuarter, quarters: 8) {
      fiscalYear
      quarter
      target
      result
      attainmentPercent
      band
      state
      dueOn
      late
      missing
    }
  }
`);

/** Eight quarters of an indicator, drawn and as a table whose rows choose the quarter. */
export function IndicatorHistory({ indicator }: { indicator: FragmentType<typeof IndicatorHistory_indicator> }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const history = readFragment(IndicatorHistory_indicator, indicator);
  const write = (value: number) => measured(String(value), history, format) ?? '';
  return (
    <>
      <TrendChart
        title={t('indicator.trend')}
        unit={t('indicator.trendNote', { unit: unitOf(history, format), direction: t(`indicator.direction.${history.direction}`) })}
        kind="line"
        points={resultPoints(history.history, format)}
        series={[
          { key: 'result', label: t('indicator.result'), color: 1, write },
          { key: 'target', label: t('indicator.target'), color: 3, soft: true, write },
        ]}
      />
      <Panel title={t('indicator.quarters')} subtitle={t('indicator.quartersNote')}>
        <DataTable
          caption={t('indicator.quarters')}
          columns={columnsOf(history, filters, format, t)}
          rows={history.history.toReversed()}
          rowKey={(row) => `${row.fiscalYear}/${row.quarter}`}
        />
      </Panel>
    </>
  );
}

type Row = History['history'][number];

function columnsOf(measure: History, chosen: { fiscalYear: number; quarter: number }, format: Formats, t: Translate): Column<Row>[] {
  const result = (row: Row) =>
    row.state === 'NOT_APPLICABLE' ? t('indicator.notApplicable') : plainValue(row.result, measure.decimals, format);
  const inUnit = (label: string) => `${label} (${unitOf(measure, format)})`;
  return [
    {
      key: 'quarter',
      label: t('indicator.quarter'),
      heading: true,
      cell: (row) => <QuarterPick quarter={row} isChosen={row.fiscalYear === chosen.fiscalYear && row.quarter === chosen.quarter} />,
    },
    {
      key: 'target',
      label: inUnit(t('indicator.target')),
      align: 'right',
      cell: (row) => <Figure text={plainValue(row.target, measure.decimals, format) ?? t('indicator.noTarget')} />,
    },
    { key: 'result', label: inUnit(t('indicator.result')), align: 'right', cell: (row) => <Figure text={result(row)} /> },
    { key: 'attainment', label: t('indicator.attainment'), align: 'right', cell: (row) => <Attainment row={row} /> },
    { key: 'state', label: t('indicator.state'), cell: (row) => <CellBadges cell={row} /> },
  ];
}

function Attainment({ row }: { row: Row }) {
  const t = useT();
  const format = useFormat();
  return (
    <span>
      <Figure text={format.percent(row.attainmentPercent)} />
      {row.band && <span className={styles.bandWord}>{t(`indicator.band.${row.band}`)}</span>}
    </span>
  );
}
