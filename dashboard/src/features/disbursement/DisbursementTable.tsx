import { readSort, type Who, writeSort } from '../../filters/filters.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { type MoneyColumn, moneyColumns, rateColumn } from './amountColumns.js';
import type { PlaceRow } from './disbursement.rows.js';
import { PlaceLink } from './PlaceLink.js';
import { gapSigned } from './targetGap.js';

/** Every amount of every place in exact baht; the lowest rate first until another column is chosen. */
export function DisbursementTable({ rows, who }: { rows: PlaceRow[]; who: Who }) {
  const t = useT();
  const format = useFormat();
  const { filters, setFilters } = useFilters();
  return (
    <Panel title={t('disbursement.tableTitle')}>
      <DataTable
        caption={t('disbursement.tableTitle')}
        columns={[placeColumn(who, t), ...figureColumns(['appropriated', 'allotted', 'approved', 'disbursed', 'remaining'], format, t)]}
        rows={rows}
        rowKey={(row) => row.code}
        sort={readSort(filters.sort ?? 'ratePercent')}
        onSort={(sort) => setFilters({ sort: writeSort(sort) })}
      />
    </Panel>
  );
}

function placeColumn(who: Who, t: Translate): Column<PlaceRow> {
  return {
    key: 'name',
    label: t(who === 'districts' ? 'disbursement.district' : 'disbursement.department'),
    heading: true,
    cell: (row) => <PlaceLink who={who} code={row.code} name={row.name} />,
    sortBy: (row) => row.name,
  };
}

/** Amounts of a place, its rate and the gap to the target. */
export function figureColumns(amounts: readonly MoneyColumn[], format: Formats, t: Translate): Column<PlaceRow>[] {
  const gap: Column<PlaceRow> = {
    key: 'gap',
    label: t('disbursement.gap'),
    align: 'right',
    cell: (row) => <Figure text={gapSigned(row.gap)} />,
    sortBy: (row) => row.gap,
  };
  return [...moneyColumns<PlaceRow>(amounts, format, t), rateColumn(t), gap];
}
