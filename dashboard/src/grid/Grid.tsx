// Rows are placed one by one within a window that scrolls: elements of a table cannot be.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { type ReactNode, useId, useMemo, useRef } from 'react';
import type { GridColumn, Place } from './cell.js';
import { type Geometry, geometryOf } from './geometry.js';
import styles from './Grid.module.css';
import { GridEditor } from './GridEditor.js';
import { GridRowView } from './GridRowView.js';
import { blockOf, type Selection } from './selection.js';
import type { GridStore } from './store.js';
import { useGridClipboard, useGridEvents } from './useGridEvents.js';
import { useGridState } from './useGridState.js';
import { useGridWindow } from './useGridWindow.js';

export interface GridProps {
  store: GridStore;
  columns: readonly GridColumn[];
  /** The columns that stay at the left: the row's heading first. */
  headColumns: readonly { label: string; width: number }[];
  label: string;
  /** How the keys work, for those who cannot see it. */
  help: string;
  /** What the input over a cell is called. */
  editorLabel: (place: Place) => string;
  rowHeight?: number;
  /** Draw every row, as on paper. */
  allRows?: boolean;
  /** Words and buttons about the cell of the focus, below the grid. */
  renderAbout?: (place: Place) => ReactNode;
  /** Ctrl+Enter: everything about a cell. */
  onOpen?: (place: Place) => void;
  onPasted?: (taken: number, given: number) => void;
}

const ROW_HEIGHT = 54;

/** A grid to be written in like a spreadsheet: keyboard, blocks on the clipboard, undo. What the cells mean is the store's business. */
export function Grid({ store, columns, headColumns, rowHeight = ROW_HEIGHT, ...props }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const geometry = useMemo(() => geometryOf(headColumns, columns, rowHeight), [headColumns, columns, rowHeight]);
  const state = useGridState(store, columns.length, props.onOpen);
  const { expectFocus, ...events } = useGridEvents(box, geometry, state);
  const clipboard = useGridClipboard(store, state, props.onPasted);
  const { head } = state.selection;
  const { rows, isWhole, onScroll } = useGridWindow(box, geometry, store.rowCount, head.row, props.allRows ?? false);
  return (
    <div className={styles.frame}>
      <p id={`${id}help`} className="nk-visually-hidden">
        {props.help}
      </p>
      <div
        ref={box}
        role="grid"
        aria-label={props.label}
        aria-describedby={`${id}help`}
        aria-rowcount={store.rowCount + 1}
        aria-colcount={headColumns.length + columns.length}
        aria-multiselectable
        className={styles.grid}
        data-whole={isWhole || undefined}
        onScroll={onScroll}
        {...events}
        {...clipboard}
      >
        <GridHead headColumns={headColumns} columns={columns} geometry={geometry} />
        <GridBody store={store} geometry={geometry} rows={rows} state={state} aboutId={`${id}about`}>
          {state.editing && (
            <GridEditor
              editing={state.editing}
              label={props.editorLabel(state.editing)}
              place={{ ...columnAt(geometry, state.editing.column), top: state.editing.row * rowHeight, height: rowHeight }}
              onDone={(text, go) => {
                if (go !== null || text === null) expectFocus();
                state.finish(text, go);
              }}
            />
          )}
        </GridBody>
      </div>
      <div id={`${id}about`} className={styles.about}>
        {props.renderAbout?.(head)}
      </div>
    </div>
  );
}

interface GridBodyProps {
  store: GridStore;
  geometry: Geometry;
  /** The rows to draw. */
  rows: readonly number[];
  state: { selection: Selection };
  aboutId: string;
  children: ReactNode;
}

function GridBody({ store, geometry, rows, state: { selection }, aboutId, children }: GridBodyProps) {
  const { rowHeight, width, headLefts } = geometry;
  const { head } = selection;
  return (
    <div role="rowgroup" className={styles.body} style={{ height: store.rowCount * rowHeight, width, ...variables(geometry) }}>
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

function GridHead({ headColumns, columns, geometry }: Pick<GridProps, 'headColumns' | 'columns'> & { geometry: Geometry }) {
  return (
    <div role="rowgroup" className={styles.head} style={variables(geometry)}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {headColumns.map(({ label }, index) => (
          <div
            key={label}
            role="columnheader"
            aria-colindex={index + 1}
            className={styles.corner}
            style={{ left: geometry.headLefts[index] }}
          >
            {label}
          </div>
        ))}
        {columns.map(({ key, label, group }, index) => (
          <div key={key} role="columnheader" aria-colindex={headColumns.length + index + 1} className={styles.columnHead}>
            {group && <small>{group}</small>} <span>{label}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

const variables = ({ template, rowHeight, headHeight, width }: Geometry) =>
  ({
    '--grid-columns': template,
    '--grid-row': `${rowHeight}px`,
    '--grid-head': `${headHeight}px`,
    '--grid-width': `${width}px`,
  }) as object;

const columnAt = ({ columns }: Geometry, index: number) => columns[index] ?? { left: 0, width: 0 };

/** The selected columns of a row; a single cell counts as none. */
function selectedIn(selection: Selection, row: number): { from: number; to: number } {
  const { top, bottom, left, right } = blockOf(selection);
  const isBlock = top !== bottom || left !== right;
  return isBlock && row >= top && row <= bottom ? { from: left, to: right } : { from: -1, to: -1 };
}
