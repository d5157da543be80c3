import type { Place } from './tile.js';

const directions: Record<string, { row: number; column: number }> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** The tile that an arrow key leads to: the nearest one that way, straight ahead before aside. Undefined at the edge or for another key. */
export function tileStep<Tile extends Place>(tiles: readonly Tile[], from: Place, key: string): Tile | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const distance = (tile: Tile) => {
    const ahead = (tile.row - from.row) * direction.row + (tile.column - from.column) * direction.column;
    const aside = Math.abs((tile.row - from.row) * direction.column) + Math.abs((tile.column - from.column) * direction.row);
    return ahead > 0 && aside <= ahead ? ahead + 3 * aside : Number.POSITIVE_INFINITY;
  };
  const nearest = tiles.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest && Number.isFinite(distance(nearest)) ? nearest : undefined;
}
