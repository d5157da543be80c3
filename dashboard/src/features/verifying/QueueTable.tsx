import { useRef, useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useLanguage, useT } from '../../i18n/language.js';
import { DataTable } from '../../ui/DataTable.js';
import { usePaper } from '../../ui/paper.js';
import type { QueueRow } from './queue.query.js';
import { rowKeyOf, rowVersionOf, stepTo } from './queue.rules.js';
import { queueColumns } from './queueColumns.js';
import type { Selection } from './useSelection.js';
import styles from './Verifying.module.css';

interface QueueTableProps {
  rows: QueueRow[];
  selection: Selection;
  open: (row: QueueRow) => void;
}

/** The rows, cards on a phone. One box of the column of boxes is in the order of Tab; arrows lead to the others, Enter opens the row. */
export function QueueTable({ rows, selection, open }: QueueTableProps) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const isPaper = usePaper() !== null;
  const table = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState('');
  const keys = rows.map(rowKeyOf);
  const current = keys.includes(at) ? at : keys[0];
  const press = (key: string, row: QueueRow): boolean => {
    if (key === 'Enter') open(row);
    const next = stepTo(keys.indexOf(rowKeyOf(row)), key, rows.length);
    if (next !== null) table.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[next]?.focus();
    return key === 'Enter' || next !== null;
  };
  const box = (row: QueueRow) => (
    <input
      type="checkbox"
      className={styles.box}
      checked={selection.selected.has(rowKeyOf(row))}
      tabIndex={rowKeyOf(row) === current ? 0 : -1}
      aria-label={t('verifying.select', { name: format.name(row.indicator) })}
      onFocus={() => setAt(rowKeyOf(row))}
      onChange={() => selection.toggle(row)}
      onKeyDown={(event) => press(event.key, row) && event.preventDefault()}
    />
  );
  const columns = queueColumns({ format, t, language, open, isOpened: (row) => selection.opened.has(rowVersionOf(row)) });
  const select = { key: 'select', label: t('verifying.col.select'), cell: box };
  return (
    <div ref={table} className={styles.queue}>
      <DataTable
        caption={t('verifying.queue')}
        columns={isPaper ? columns.filter(({ key }) => key !== 'state') : [select, ...columns]}
        rows={rows}
        rowKey={rowKeyOf}
      />
    </div>
  );
}
