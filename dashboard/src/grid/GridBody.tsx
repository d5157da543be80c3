// Rows are placed one by one within a window that scrolls: elements of a table cannot be.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { CSSProperties, ReactNode } from 'react';
import type { Geometry } from './geometry.js';
import styles from './Grid.module.css';
import { GridRowView } from './GridRowView.js';
import { blockOf, type Selection } from './selection.js';
import type { GridStore } from './store.js';

interface GridBodyProps {
  store: GridStore;
  geometry: Geometry;
  /** The rows to draw. */
  rows: readonly number[];
  selection: Selection;
  aboutId: string;
  style: CSSProperties;
  children: ReactNode;
}

/** The rows in view, each where it belongs. */
export function GridBody({ store, geometry, rows, selection, aboutId, style, children }: GridBodyProps) {
  const { rowHeight, width, headLefts } = geometry;
  const { head } = selection;
  return (
    <div role="rowgroup" className={styles.body} style={{ height: store.rowCount * rowHeight, width, ...style }}>
      {rows.map((index) => (
        <GridRowView
          key={index}
          store={store}
          index={index}
          top={index * rowHeight}
          headLefts={headLefts}
          focus={index === head.row ? head.column : -1}
          {...selectedIn(selection, index)}
          aboutId={aboutId}
        />
      ))}
      {children}
    </div>
  );
}

/** The selected columns of a row; a single cell counts as none. */
function selectedIn(selection: Selection, row: number): { from: number; to: number } {
  const { top, bottom, left, right } = blockOf(selection);
  const isBlock = top !== bottom || left !== right;
  return isBlock && row >= top && row <= bottom ? { from: left, to: right } : { from: -1, to: -1 };
}
