import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readSort, writeSort } from '../../filters/filters.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { targetWords } from './blocks.rows.js';
import { type PlaceRow, type RankedKey, worstEnds, worstRanks } from './places.rows.js';
import styles from './Places.module.css';

type Ranks = Record<RankedKey, Map<string, number>>;

/** Every place with the key figure of every block, sortable; the worst five of each figure say so. */
export function PlacesTable({ rows }: { rows: PlaceRow[] }) {
  const t = useT();
  const format = useFormat();
  const { filters, setFilters } = useFilters();
  if (rows.length === 0) return <EmptyState />;
  const ranks = Object.fromEntries(Object.keys(worstEnds).map((key) => [key, worstRanks(rows, key as RankedKey)])) as Ranks;
  return (
    <div id="places" className={styles.places}>
      <Panel title={t('overview.placesTitle')} subtitle={t('overview.placesNote')}>
        <DataTable
          caption={t('overview.placesTitle')}
          columns={columnsOf(ranks, filters.who === 'districts', format, t)}
          rows={rows}
          rowKey={(row) => row.code}
          sort={readSort(filters.sort ?? 'attainmentPercent')}
          onSort={(sort) => setFilters({ sort: writeSort(sort) })}
        />
      </Panel>
    </div>
  );
}

function columnsOf(ranks: Ranks, areDistricts: boolean, format: Formats, t: Translate): Column<PlaceRow>[] {
  const ranked = (
    key: RankedKey,
    write: (value: number | null) => string | null,
    note?: (row: PlaceRow) => ReactNode,
  ): Column<PlaceRow> => ({
    key,
    label: t(`overview.column.${key}`),
    align: 'right',
    sortBy: (row) => row[key],
    cell: (row) => <FigureCell text={write(row[key])} rank={ranks[key].get(row.code)} note={row[key] === null ? null : note?.(row)} />,
  });
  return [
    {
      key: 'name',
      label: t(areDistricts ? 'overview.district' : 'overview.department'),
      heading: true,
      sortBy: (row) => row.name,
      cell: (row) => (
        <Link to="/place/$code" params={{ code: row.code }} search={true}>
          {row.name}
        </Link>
      ),
    },
    ranked('attainmentPercent', format.percent, (row) =>
      row.missing ? t('overview.missingOf', { missing: row.missing, due: row.due ?? '–' }) : null,
    ),
    ranked('ratePercent', format.percent, (row) => targetWords(row.ratePercent, row.targetPercent, format, t)),
    ranked('medianHours', format.hours),
    ranked('openRepairs', format.count),
    {
      key: 'openProcurements',
      label: t('overview.column.openProcurements'),
      align: 'right',
      sortBy: (row) => row.openProcurements,
      cell: (row) => <Figure text={format.count(row.openProcurements)} />,
    },
    ranked('lateProcurements', format.count),
    ranked('vacant', format.count, (row) =>
      row.positions === null ? null : t('overview.ofPositions', { positions: format.count(row.positions) ?? '' }),
    ),
  ];
}

function FigureCell({ text, rank, note }: { text: string | null; rank: number | undefined; note: ReactNode }) {
  const t = useT();
  return (
    <div>
      <span className={styles.figure}>
        {rank !== undefined && <span className={styles.worst}>{t('overview.worst', { rank })}</span>} <Figure text={text} />
      </span>
      {note && <div className={styles.cellNote}>{note}</div>}
    </div>
  );
}
