import type { GridColumn, Place } from './cell.js';

/** Where things stand in the grid, in pixels. */
export interface Geometry {
  /** For `grid-template-columns`. */
  template: string;
  width: number;
  rowHeight: number;
  headHeight: number;
  headWidth: number;
  /** The left edge of each heading column. */
  headLefts: number[];
  /** Left edge and width of each column. */
  columns: { left: number; width: number }[];
}

const HEAD_HEIGHT = 52;

export function geometryOf(heads: readonly { width: number }[], columns: readonly GridColumn[], rowHeight: number): Geometry {
  const widths = [...heads, ...columns].map(({ width }) => width);
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const width = widths.reduce((sum, one) => sum + one, 0);
  return {
    template: widths.map((one) => `${one}px`).join(' '),
    width,
    rowHeight,
    headHeight: HEAD_HEIGHT,
    headWidth: lefts[heads.length] ?? width,
    headLefts: lefts.slice(0, heads.length),
    columns: columns.map((column, index) => ({ left: lefts[heads.length + index] ?? 0, width: column.width })),
  };
}

export interface View {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** Where to scroll so that the place is seen beside the parts that stay; the same view when it is. */
export function scrolledTo({ row, column }: Place, geometry: Geometry, view: View): { top: number; left: number } {
  const { rowHeight, headHeight, headWidth, columns } = geometry;
  const { left = 0, width = 0 } = columns[column] ?? {};
  return {
    top: nearest(view.top, row * rowHeight, (row + 1) * rowHeight + headHeight - view.height),
    left: nearest(view.left, left - headWidth, left + width - view.width),
  };
}

const nearest = (now: number, most: number, least: number) => (now > most ? most : now < least ? Math.min(least, most) : now);

const BEYOND = 8;
const STRIDE = 2;

/** The rows to draw for a scroll position: those in view and a few beyond, in strides so that scrolling seldom draws. */
export function rowsInView(scrollTop: number, height: number, rowHeight: number, count: number): { first: number; last: number } {
  const stride = rowHeight * STRIDE;
  const start = Math.floor(Math.max(0, scrollTop) / stride) * STRIDE;
  const shown = Math.ceil(height / rowHeight) + STRIDE;
  return { first: Math.max(0, start - BEYOND), last: Math.min(count, start + shown + BEYOND) };
}
