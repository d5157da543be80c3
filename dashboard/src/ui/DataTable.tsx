// Shown as blocks on a phone, a table keeps its meaning only where the roles are written out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ReactNode } from 'react';
import type { Sort } from '../filters/filters.js';
import { useT } from '../i18n/language.js';
import styles from './DataTable.module.css';
import { usePaper } from './paper.js';
import { type SortValue, sortRows } from '@nakhon/core/sort-rows';

/** One column. With `sortBy` its heading sorts; `heading: true` makes its cells the row's heading. */
export interface Column<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  heading?: boolean;
  /** Holds sentences: on paper it has the room that figures do not need. */
  wordy?: boolean;
  sortBy?: (row: Row) => SortValue;
}

export interface DataTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Leave both out for rows whose order the server decides. */
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

/** A real table with sortable headings; on a phone each row becomes a card with its labels. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sort, onSort }: DataTableProps<Row>) {
  const sortBy = columns.find((column) => column.key === sort?.column)?.sortBy;
  const shown = sort && sortBy ? sortRows(rows, sortBy, sort) : rows;
  return (
    <>
      {onSort && sort && <PhoneSort columns={columns} sort={sort} onSort={onSort} />}
      <table className={styles.table} role="table">
        <caption className="nk-visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} {...(sort && { sort })} {...(onSort && { onSort })} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <BodyRow key={rowKey(row)} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function BodyRow<Row>({ columns, row }: { columns: Column<Row>[]; row: Row }) {
  return (
    <tr role="row">
      {columns.map((column) => {
        const Cell = column.heading ? 'th' : 'td';
        return (
          <Cell
            key={column.key}
            role={column.heading ? 'rowheader' : 'cell'}
            data-label={column.label}
            data-align={column.align}
            data-wordy={column.wordy}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}

function HeadCell<Row>({ column, sort, onSort }: { column: Column<Row>; sort?: Sort; onSort?: (sort: Sort) => void }) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const { key, label, align, sortBy } = column;
  const current = sort?.column === key;
  const descending = current && sort.descending;
  // A heading that can be pressed stays blank where it repeats on the next sheet.
  if (!sortBy || !onSort || isPaper)
    return (
      <th scope="col" role="columnheader" data-align={align}>
        {label}
        {current && <span aria-hidden>{descending ? '\u00a0▼' : '\u00a0▲'}</span>}
      </th>
    );
  return (
    <th scope="col" role="columnheader" data-align={align} aria-sort={current ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={styles.sort}
        title={t('table.sort', { label })}
        onClick={() => onSort({ column: key, descending: !descending && (current || align === 'right') })}
      >
        {label} <span aria-hidden>{current ? (descending ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  );
}

function PhoneSort<Row>({ columns, sort, onSort }: { columns: Column<Row>[]; sort: Sort; onSort: (sort: Sort) => void }) {
  const t = useT();
  return (
    <label className={styles.phoneSort}>
      {t('table.sortPhone')}
      <select value={`${sort.column} ${sort.descending}`} onChange={(event) => onSort(chosen(event.currentTarget.value))}>
        {columns
          .filter((column) => column.sortBy)
          .flatMap(({ key, label }) => [
            <option key={`${key}-up`} value={`${key} false`}>{`${label} ▲`}</option>,
            <option key={`${key}-down`} value={`${key} true`}>{`${label} ▼`}</option>,
          ])}
      </select>
    </label>
  );
}

function chosen(value: string): Sort {
  const [column = '', descending] = value.split(' ');
  return { column, descending: descending === 'true' };
}
