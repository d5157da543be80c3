import { type Formats, useFormat } from '../../format/useFormat.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Panel } from '../../ui/Panel.js';
import type { Blocks } from './blocks.rows.js';

type KindRow = NonNullable<Blocks['staffing']>['byKind'][number];

/** The positions of a place by their kind. */
export function StaffingByKind({ staffing }: { staffing: Blocks['staffing'] }) {
  const t = useT();
  const format = useFormat();
  const title = t('overview.byKind');
  const rows = staffing?.byKind ?? [];
  return (
    <Panel title={title}>
      {rows.length === 0 ? (
        <EmptyState text={t('missing.label')} />
      ) : (
        <DataTable caption={title} columns={columnsOf(format, t)} rows={rows} rowKey={(row) => row.kind} />
      )}
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<KindRow>[] {
  const amount = (key: 'positions' | 'filled' | 'vacant'): Column<KindRow> => ({
    key,
    label: t(`overview.figure.${key}`),
    align: 'right',
    cell: (row) => format.count(row[key]),
  });
  return [
    { key: 'kind', label: t('overview.kind'), heading: true, cell: (row) => t(`overview.kind.${row.kind}`) },
    amount('positions'),
    amount('filled'),
    amount('vacant'),
  ];
}
