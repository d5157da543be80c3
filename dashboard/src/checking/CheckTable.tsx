import { useRef, useState } from 'react';
import { useT } from '../i18n/language.js';
import { type Column, DataTable } from '../ui/DataTable.js';
import { usePaper } from '../ui/paper.js';
import type { Judgement } from './acceptance.js';
import styles from './Checking.module.css';
import { stepTo } from './stepTo.js';
import type { Selection } from './useSelection.js';

interface CheckTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  judge: (row: Row) => Judgement;
  nameOf: (row: Row) => string;
  selection: Selection<Row>;
  open: (row: Row) => void;
}

/** Rows to check, cards on a phone. One box of the column of boxes is in the order of Tab; arrows lead to the others, Enter opens the row. */
export function CheckTable<Row>({ caption, columns, rows, judge, nameOf, selection, open }: CheckTableProps<Row>) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const table = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState('');
  const keyOf = (row: Row) => judge(row).key;
  const keys = rows.map(keyOf);
  const current = keys.includes(at) ? at : keys[0];
  const press = (key: string, row: Row): boolean => {
    if (key === 'Enter') open(row);
    const next = stepTo(keys.indexOf(keyOf(row)), key, rows.length);
    if (next !== null) table.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[next]?.focus();
    return key === 'Enter' || next !== null;
  };
  const box = (row: Row) => (
    <input
      type="checkbox"
      className={styles.box}
      checked={selection.selected.has(keyOf(row))}
      tabIndex={keyOf(row) === current ? 0 : -1}
      aria-label={t('verifying.select', { name: nameOf(row) })}
      onFocus={() => setAt(keyOf(row))}
      onChange={() => selection.toggle(row)}
      onKeyDown={(event) => press(event.key, row) && event.preventDefault()}
    />
  );
  const select = { key: 'select', label: t('verifying.col.select'), cell: box };
  return (
    <div ref={table} className={styles.queue}>
      <DataTable
        caption={caption}
        columns={isPaper ? columns.filter(({ key }) => key !== 'state') : [select, ...columns]}
        rows={rows}
        rowKey={keyOf}
      />
    </div>
  );
}
