/** A place on the tile grid: row 0 is north, column 0 is west. */
export interface Place {
  code: string;
  row: number;
  column: number;
}

/** One tile. `band` is null and the tile hatched when the value is missing. */
export interface Tile extends Place {
  name: string;
  /** The name in parts that do not break inside; a narrow tile sets them below one another. */
  nameParts: string[];
  band: number | null;
  /** The bare number for the narrow tile; null when missing. */
  shortText: string | null;
  /** The figure with its unit, and what else is worth saying, for the read-out. */
  fullText: string;
  href: string;
}
