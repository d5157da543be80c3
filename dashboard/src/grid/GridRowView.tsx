// Rows are placed one by one within a window that scrolls: elements of a table cannot be. Cells of a grid may be read-only (WAI-ARIA 1.2).
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/role-supports-aria-props */
import { memo, useCallback, useSyncExternalStore } from 'react';
import type { GridCell } from './cell.js';
import styles from './Grid.module.css';
import type { GridStore } from './store.js';

interface GridRowProps {
  store: GridStore;
  index: number;
  /** Pixels from the top of the body. */
  top: number;
  headLefts: readonly number[];
  /** The column of the focus in this row, or -1. */
  focus: number;
  /** First and last selected column, or -1; a single cell is no selection to speak of. */
  from: number;
  to: number;
  /** The id of the words about the focused cell. */
  aboutId: string;
}

/** One row, drawn anew only when its own snapshot, focus or selection changes. */
export const GridRowView = memo(function GridRowView({ store, index, top, headLefts, focus, from, to, aboutId }: GridRowProps) {
  const subscribe = useCallback((listener: () => void) => store.subscribe(index, listener), [store, index]);
  const row = useSyncExternalStore(subscribe, () => store.row(index));
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.row} style={{ top }}>
      {row.heads.map((text, column) => (
        <div
          key={column}
          role={column === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={column + 1}
          className={styles.rowHead}
          style={{ left: headLefts[column] }}
          title={text}
        >
          <span>{text}</span>
        </div>
      ))}
      {row.cells.map((cell, column) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={row.heads.length + column + 1}
          aria-readonly={cell.readOnly || undefined}
          aria-selected={column >= from && column <= to ? true : undefined}
          aria-invalid={cell.message?.tone === 'bad' || undefined}
          aria-describedby={column === focus ? aboutId : undefined}
          tabIndex={column === focus ? 0 : -1}
          data-place={`${index},${column}`}
          data-tone={cell.message?.tone ?? cell.mark?.tone}
          className={styles.cell}
        >
          <Inside cell={cell} />
        </div>
      ))}
    </div>
  );
});

function Inside({ cell: { text, mark, message } }: { cell: GridCell }) {
  return (
    <>
      {message && (
        <span className={styles.alarm} role="img" aria-label={message.text} title={message.text}>
          {message.tone === 'bad' ? '✕' : '!'}
        </span>
      )}
      {mark && (
        <span className={styles.mark} role="img" aria-label={mark.text} title={mark.text} data-tone={mark.tone}>
          {mark.icon}
        </span>
      )}
      <span className={styles.text} data-words={/\d/.test(text) ? undefined : ''}>
        {text}
      </span>
    </>
  );
}
