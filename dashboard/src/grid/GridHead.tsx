// Rows are placed one by one within a window that scrolls: elements of a table cannot be.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { type CSSProperties, type ReactNode } from 'react';
import type { GridColumn, GridSort, HeadColumn } from './cell.js';
import styles from './Grid.module.css';
import { ResizeHandle } from './ResizeHandle.js';

export interface GridHeadProps {
  headColumns: readonly HeadColumn[];
  columns: readonly GridColumn[];
  headLefts: readonly number[];
  style: CSSProperties;
  sort?: GridSort | undefined;
  onSort?: ((sort: GridSort) => void) | undefined;
  onResize?: ((key: string, width: number | null) => void) | undefined;
}

/** The row of headings: a click sorts, the edge is pulled to another width. Keys do both from within the cells. */
export function GridHead({ headColumns, columns, headLefts, style, ...acts }: GridHeadProps) {
  return (
    <div role="rowgroup" className={styles.head} style={style}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {headColumns.map((column, index) => (
          <Heading key={column.label} column={{ key: column.label, ...column }} at={index} left={headLefts[index]} {...acts} />
        ))}
        {columns.map((column, index) => (
          <Heading key={column.key} column={column} at={headColumns.length + index} {...acts}>
            {column.group && <small>{column.group}</small>}
          </Heading>
        ))}
      </div>
    </div>
  );
}

interface HeadingProps extends Pick<GridHeadProps, 'sort' | 'onSort' | 'onResize'> {
  column: GridColumn;
  at: number;
  /** Where a column that stays at the left stands. */
  left?: number | undefined;
  children?: ReactNode;
}

function Heading({ column: { key, label, width }, at, left, sort, onSort, onResize, children }: HeadingProps) {
  const order = sort?.column === key ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <div
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={order}
      className={left === undefined ? styles.columnHead : styles.corner}
      style={{ left }}
    >
      {children}
      {onSort ? (
        <button
          type="button"
          tabIndex={-1}
          className={styles.sort}
          onClick={() => onSort({ column: key, descending: order === 'ascending' })}
        >
          {label}
          {order && <span aria-hidden> {order === 'descending' ? '▼' : '▲'}</span>}
        </button>
      ) : (
        <span>{label}</span>
      )}
      {onResize && <ResizeHandle width={width} onResize={(next) => onResize(key, next)} />}
    </div>
  );
}
