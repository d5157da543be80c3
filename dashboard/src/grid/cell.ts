/** A place in the grid, counted from 0 without the heading row and the heading columns. */
export interface Place {
  row: number;
  column: number;
}

export type Tone = 'plain' | 'busy' | 'good' | 'warn' | 'bad';

/** How a cell stands, to the eye (one sign) and to the ear (words): never colour alone. */
export interface CellMark {
  icon: string;
  text: string;
  tone: Tone;
}

/** One cell as it is shown. A `bad` message makes it invalid, a `warn` one asks for attention. */
export interface GridCell {
  text: string;
  readOnly?: boolean | undefined;
  mark?: CellMark | undefined;
  message?: { tone: 'warn' | 'bad'; text: string } | undefined;
}

/** A row: the words of its heading columns, which stay in view, and its cells. A changed row is a new object. */
export interface GridRow {
  key: string;
  heads: readonly string[];
  cells: readonly GridCell[];
}

/** A column; `group` stands above the label. Width in pixels. */
export interface GridColumn {
  key: string;
  label: string;
  width: number;
  group?: string | undefined;
}

/** Text that is to stand at a place. */
export interface CellEdit extends Place {
  text: string;
}

/** A column that stays at the left; without a key it is known by its label. */
export interface HeadColumn {
  key?: string;
  label: string;
  width: number;
}

/** The column by which the rows are in order. */
export interface GridSort {
  column: string;
  descending: boolean;
}
