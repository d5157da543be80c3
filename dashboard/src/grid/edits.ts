import type { CellEdit } from './cell.js';
import type { Block, Bounds } from './selection.js';

/** Empties a block. */
export function clearing({ top, left, bottom, right }: Block): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) edits.push({ row, column, text: '' });
  return edits;
}

/**
 * Lays a table over a block, from its upper left corner on. Where the block is a whole multiple of the table, the table is repeated
 * to fill it (one value into many cells); what reaches over the grid's edge is left out.
 */
export function pasting(table: readonly (readonly string[])[], block: Block, bounds: Bounds): CellEdit[] {
  const height = table.length;
  const width = Math.max(0, ...table.map((row) => row.length));
  if (height === 0 || width === 0) return [];
  const rows = repeated(block.bottom - block.top + 1, height);
  const columns = repeated(block.right - block.left + 1, width);
  const edits: CellEdit[] = [];
  for (let y = 0; y < rows && block.top + y < bounds.rows; y++) {
    for (let x = 0; x < columns && block.left + x < bounds.columns; x++) {
      const text = table[y % height]?.[x % width];
      if (text !== undefined) edits.push({ row: block.top + y, column: block.left + x, text });
    }
  }
  return edits;
}

const repeated = (selected: number, size: number) => (selected > size && selected % size === 0 ? selected : size);
