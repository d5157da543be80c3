const NARROWEST = 48;
const WIDEST = 640;

/** A width in whole pixels that still shows something and leaves room for other columns. */
export const fittingWidth = (width: number): number => Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));

/** Widths by column out of what was kept; what cannot be read counts as never chosen. */
export function readWidths(text: string | null): Record<string, number> {
  try {
    const entries = Object.entries((JSON.parse(text ?? '{}') ?? {}) as Record<string, unknown>);
    return Object.fromEntries(entries.flatMap(([key, width]) => (Number.isFinite(width) ? [[key, fittingWidth(Number(width))]] : [])));
  } catch {
    return {};
  }
}

/** The columns with the widths that were chosen for them. */
export const withWidths = <Column extends { key?: string; label: string; width: number }>(
  columns: readonly Column[],
  widths: Readonly<Record<string, number>>,
): Column[] => columns.map((column) => ({ ...column, width: widths[column.key ?? column.label] ?? column.width }));
