/** A sheet of labels: millimetres on A4 (210 × 297). */
export interface LabelSheet {
  columns: number;
  rows: number;
  width: number;
  height: number;
  /** Space before the first column and the first row. */
  left: number;
  top: number;
  /** Space between columns. */
  gap: number;
}

/** Sheets that are sold everywhere, by the name that stands in the address. */
export const LABEL_SHEETS = {
  '70x37': { columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, gap: 0 },
  '99x38': { columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.65, top: 15.15, gap: 2.5 },
  '52x30': { columns: 4, rows: 10, width: 52.5, height: 29.7, left: 0, top: 0, gap: 0 },
  '105x74': { columns: 2, rows: 4, width: 105, height: 74, left: 0, top: 0.5, gap: 0 },
} as const satisfies Record<string, LabelSheet>;

export type LabelSize = keyof typeof LABEL_SHEETS;

export const LABEL_SIZES = Object.keys(LABEL_SHEETS) as LabelSize[];

/** The size that an address names; the most usual one when it names none. */
export const labelSizeOf = (value: unknown): LabelSize => LABEL_SIZES.find((size) => size === value) ?? '70x37';

/** How many labels of a begun sheet are used: from 0 to all but one. */
export function skippedOf(value: unknown, { columns, rows }: LabelSheet): number {
  const count = Number(value);
  return Number.isInteger(count) && count > 0 ? Math.min(count, columns * rows - 1) : 0;
}

/** The labels sheet by sheet, null where one was used already. */
export function sheetsOf<Label>(labels: readonly Label[], skipped: number, { columns, rows }: LabelSheet): (Label | null)[][] {
  const places: (Label | null)[] = [...Array.from({ length: skipped }, () => null), ...labels];
  const perSheet = columns * rows;
  return Array.from({ length: Math.ceil(places.length / perSheet) }, (_, sheet) => places.slice(sheet * perSheet, (sheet + 1) * perSheet));
}
