// Rows are placed one by one within a window that scrolls: elements of a table cannot be.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { type ReactNode, useId, useMemo, useRef } from 'react';
import type { GridColumn, GridSort, HeadColumn, Place } from './cell.js';
import { type Geometry, geometryOf } from './geometry.js';
import styles from './Grid.module.css';
import { GridBody } from './GridBody.js';
import { GridEditor } from './GridEditor.js';
import { GridHead } from './GridHead.js';
import type { GridStore } from './store.js';
import { useGridClipboard } from './useGridClipboard.js';
import { useGridEvents, useStartInView } from './useGridEvents.js';
import { type GridTools, useGridState } from './useGridState.js';
import { useGridWindow } from './useGridWindow.js';

export interface GridProps {
  store: GridStore;
  columns: readonly GridColumn[];
  /** The columns that stay at the left: the row's heading first. */
  headColumns: readonly HeadColumn[];
  label: string;
  /** How the keys work, for those who cannot see it. */
  help: string;
  /** What the input over a cell is called. */
  editorLabel: (place: Place) => string;
  rowHeight?: number;
  /** The column that is in view and has the focus at first; that of the first cell that takes entries when left out. */
  startColumn?: number | undefined;
  /** Draw every row, as on paper. */
  allRows?: boolean;
  /** Words and buttons about the cell of the focus, below the grid. */
  renderAbout?: (place: Place) => ReactNode;
  /** Ctrl+Enter: everything about a cell. */
  onOpen?: (place: Place) => void;
  /** How many cells took it, of how many that were given a place, and how many lay beyond the grid's edge. */
  onPasted?: (taken: number, given: number, beyond: number) => void;
  /** The order in which the owner gives the rows. */
  sort?: GridSort | undefined;
  /** A heading was clicked, or Alt+Shift+Up or Down pressed in its column. */
  onSort?: (sort: GridSort) => void;
  /** A heading's edge was pulled, or Alt+Shift+Left or Right pressed (with Ctrl for the rows' heading); null: back to the first width. */
  onResize?: (key: string, width: number | null) => void;
}

const ROW_HEIGHT = 54;

/** A grid to be written in like a spreadsheet: keyboard, blocks on the clipboard, undo. What the cells mean is the store's business. */
export function Grid(props: GridProps) {
  const { store, columns, headColumns, sort, onSort, onResize } = props;
  const id = useId();
  const { box, geometry, state, rows, expectFocus, ...whole } = useGrid(props);
  const style = variables(geometry);
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
        {...whole}
      >
        <GridHead {...{ headColumns, columns, style, sort, onSort, onResize }} headLefts={geometry.headLefts} />
        <GridBody {...{ store, geometry, rows, style }} selection={state.selection} aboutId={`${id}about`}>
          <OpenCell state={state} geometry={geometry} label={props.editorLabel} expectFocus={expectFocus} />
        </GridBody>
      </div>
      <div id={`${id}about`} className={styles.about}>
        {props.renderAbout?.(state.selection.head)}
      </div>
    </div>
  );
}

/** What the grid knows and does: where things stand, what is selected and open, what keys, mouse and clipboard do, which rows are drawn. */
function useGrid({ store, columns, headColumns, rowHeight = ROW_HEIGHT, ...props }: GridProps) {
  const box = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(headColumns, columns, rowHeight), [headColumns, columns, rowHeight]);
  const state = useGridState(store, columns.length, toolsOf({ columns, headColumns, ...props }), props.startColumn);
  useStartInView(box, geometry, props.startColumn);
  const events = useGridEvents(box, geometry, state);
  const clipboard = useGridClipboard(store, state, props.onPasted);
  const { rows, isWhole, onScroll } = useGridWindow(box, geometry, store.rowCount, state.selection.head.row, props.allRows ?? false);
  return { box, geometry, state, rows, onScroll, 'data-whole': isWhole || undefined, ...events, ...clipboard };
}

/** What can be done beside writing, as far as the owner offers it. */
function toolsOf({
  columns,
  headColumns,
  onOpen,
  onSort,
  onResize,
}: Pick<GridProps, 'columns' | 'headColumns' | 'onOpen' | 'onSort' | 'onResize'>): GridTools {
  return {
    open: onOpen,
    sort: onSort && ((column, descending) => onSort({ column: columns[column]?.key ?? '', descending })),
    widen:
      onResize &&
      ((column, by) => {
        const wide = column === null ? headColumns[0] : columns[column];
        if (wide) onResize(wide.key ?? wide.label, wide.width + by);
      }),
  };
}

interface OpenCellProps {
  state: ReturnType<typeof useGridState>;
  geometry: Geometry;
  label: (place: Place) => string;
  expectFocus: () => void;
}

/** The input over the cell that is open, if there is one. */
function OpenCell({ state: { editing, finish }, geometry, label, expectFocus }: OpenCellProps) {
  if (!editing) return null;
  const { left, width } = geometry.columns[editing.column] ?? { left: 0, width: 0 };
  return (
    <GridEditor
      editing={editing}
      label={label(editing)}
      place={{ left, width, top: editing.row * geometry.rowHeight, height: geometry.rowHeight }}
      onDone={(text, go) => {
        if (go !== null || text === null) expectFocus();
        finish(text, go);
      }}
    />
  );
}

const variables = ({ template, rowHeight, headHeight, width }: Geometry) =>
  ({
    '--grid-columns': template,
    '--grid-row': `${rowHeight}px`,
    '--grid-head': `${headHeight}px`,
    '--grid-width': `${width}px`,
  }) as object;
