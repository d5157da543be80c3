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
 * to fill it (one value into many cells); what reaches over the grid's edge is left out, and `beyond` says how many cells that are.
 */
export function pasting(table: readonly (readonly string[])[], block: Block, bounds: Bounds): { edits: CellEdit[]; beyond: number } {
  const height = table.length;
  const width = Math.max(0, ...table.map((row) => row.length));
  const edits: CellEdit[] = [];
  let beyond = 0;
  const rows = repeated(block.bottom - block.top + 1, height);
  const columns = repeated(block.right - block.left + 1, width);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const text = table[y % height]?.[x % width];
      if (text === undefined) continue;
      if (block.top + y < bounds.rows && block.left + x < bounds.columns) edits.push({ row: block.top + y, column: block.left + x, text });
      else beyond++;
    }
  }
  return { edits, beyond };
}

const repeated = (selected: number, size: number) => (size > 0 && selected > size && selected % size === 0 ? selected : size);
