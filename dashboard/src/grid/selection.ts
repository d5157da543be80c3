import type { Place } from './cell.js';

/** What is selected: from the anchor to the head, where the focus is. */
export interface Selection {
  anchor: Place;
  head: Place;
}

/** A selection as a rectangle; all four edges belong to it. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Bounds {
  rows: number;
  columns: number;
}

export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'top'
  | 'bottom'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd';

const FAR = Number.MAX_SAFE_INTEGER;

/** One cell selected. */
export const at = (place: Place): Selection => ({ anchor: place, head: place });

/** Every cell selected; the focus stays where it was. */
export const everything = ({ rows, columns }: Bounds): Selection => ({
  anchor: { row: rows - 1, column: columns - 1 },
  head: { row: 0, column: 0 },
});

export const blockOf = ({ anchor, head }: Selection): Block => ({
  top: Math.min(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  bottom: Math.max(anchor.row, head.row),
  right: Math.max(anchor.column, head.column),
});

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** The place within the bounds that is nearest to this one. */
export const within = ({ row, column }: Place, { rows, columns }: Bounds): Place => ({
  row: clamp(row, rows),
  column: clamp(column, columns),
});

function stepped({ row, column }: Place, step: Step, page: number): Place {
  switch (step) {
    case 'up':
      return { row: row - 1, column };
    case 'down':
      return { row: row + 1, column };
    case 'left':
      return { row, column: column - 1 };
    case 'right':
      return { row, column: column + 1 };
    case 'pageUp':
      return { row: row - page, column };
    case 'pageDown':
      return { row: row + page, column };
    case 'top':
      return { row: 0, column };
    case 'bottom':
      return { row: FAR, column };
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: FAR };
    case 'gridStart':
      return { row: 0, column: 0 };
    case 'gridEnd':
      return { row: FAR, column: FAR };
  }
}

/** The selection after a step of the focus; `extend` leaves the anchor. `page` is how many rows a page has. */
export function moved(selection: Selection, step: Step, extend: boolean, bounds: Bounds, page: number): Selection {
  const head = within(stepped(selection.head, step, page), bounds);
  return extend ? { anchor: selection.anchor, head } : at(head);
}

/** The next place in reading order that can be written to, or null when there is none before the end. */
export function nextWritable(
  from: Place,
  backwards: boolean,
  { rows, columns }: Bounds,
  isWritable: (place: Place) => boolean,
): Place | null {
  const step = backwards ? -1 : 1;
  for (let index = from.row * columns + from.column + step; index >= 0 && index < rows * columns; index += step) {
    const place = { row: Math.floor(index / columns), column: index % columns };
    if (isWritable(place)) return place;
  }
  return null;
}
