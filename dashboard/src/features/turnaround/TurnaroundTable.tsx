import { readSort, type Who, writeSort } from '../../filters/filters.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { PlaceLink } from './PlaceLink.js';
import type { PlaceRow } from './turnaround.rows.js';

type FigureKey = Exclude<keyof PlaceRow, 'code' | 'name'>;

/** Every figure of every place, sortable; the slowest first until another column is chosen. */
export function TurnaroundTable({ rows, who }: { rows: PlaceRow[]; who: Who }) {
  const t = useT();
  const format = useFormat();
  const { filters, setFilters } = useFilters();
  return (
    <Panel title={t('turnaround.tableTitle')}>
      <DataTable
        caption={t('turnaround.tableTitle')}
        columns={columnsOf(who, format, t)}
        rows={rows}
        rowKey={(row) => row.code}
        sort={readSort(filters.sort ?? '-medianHours')}
        onSort={(sort) => setFilters({ sort: writeSort(sort) })}
      />
    </Panel>
  );
}

function columnsOf(who: Who, format: Formats, t: Translate): Column<PlaceRow>[] {
  const figure = (key: FigureKey, label: string, write: (value: number | null) => string | null): Column<PlaceRow> => ({
    key,
    label,
    align: 'right',
    cell: (row) => <Figure text={write(row[key])} />,
    sortBy: (row) => row[key],
  });
  return [
    {
      key: 'name',
      label: t(who === 'districts' ? 'turnaround.district' : 'turnaround.department'),
      heading: true,
      cell: (row) => <PlaceLink who={who} code={row.code} name={row.name} />,
      sortBy: (row) => row.name,
    },
    figure('medianHours', t('turnaround.median'), format.hours),
    figure('p90Hours', t('turnaround.p90'), format.hours),
    figure('withinStandardPercent', t('turnaround.within'), format.share),
    figure('received', t('turnaround.received'), format.count),
    figure('completed', t('turnaround.completed'), format.count),
    figure('open', t('turnaround.open'), format.count),
    figure('oldestOpenDays', t('turnaround.oldest'), format.days),
  ];
}
