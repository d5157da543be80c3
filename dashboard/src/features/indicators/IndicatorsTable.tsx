import { readSort, type Who, writeSort } from '../../filters/filters.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { BandBar, BandKey } from './BandBar.js';
import type { PlaceRow } from './indicators.rows.js';
import { PlaceLink } from './PlaceLink.js';

type CountKey = 'due' | 'reported' | 'verified' | 'late' | 'missing' | 'withoutOwner';

/** Every figure of every place, sortable; the lowest attainment first until another column is chosen. */
export function IndicatorsTable({ rows, who }: { rows: PlaceRow[]; who: Who }) {
  const t = useT();
  const format = useFormat();
  const { filters, setFilters } = useFilters();
  return (
    <Panel title={t('indicators.tableTitle')}>
      <BandKey />
      <DataTable
        caption={t('indicators.tableTitle')}
        columns={columnsOf(who, format, t)}
        rows={rows}
        rowKey={(row) => row.code}
        sort={readSort(filters.sort ?? 'attainment')}
        onSort={(sort) => setFilters({ sort: writeSort(sort) })}
      />
    </Panel>
  );
}

function columnsOf(who: Who, format: Formats, t: Translate): Column<PlaceRow>[] {
  const counts = (key: CountKey): Column<PlaceRow> => ({
    key,
    label: t(`indicators.${key}`),
    align: 'right',
    cell: (row) => <Figure text={format.count(row[key])} />,
    sortBy: (row) => row[key],
  });
  return [
    {
      key: 'name',
      label: t(who === 'districts' ? 'indicators.district' : 'indicators.department'),
      heading: true,
      cell: (row) => <PlaceLink who={who} code={row.code} name={row.name} />,
      sortBy: (row) => row.name,
    },
    {
      key: 'attainment',
      label: t('indicators.attainment'),
      align: 'right',
      cell: (row) => <Figure text={format.percent(row.attainmentPercent)} />,
      sortBy: (row) => row.attainmentPercent,
    },
    { key: 'bands', label: t('indicators.bands'), cell: (row) => <BandBar row={row} />, sortBy: (row) => row.onTarget },
    ...(['due', 'reported', 'verified', 'late', 'missing', 'withoutOwner'] as const).map(counts),
  ];
}
