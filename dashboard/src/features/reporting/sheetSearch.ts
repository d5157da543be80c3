import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Show, shows } from './sheet.rows.js';

const LONGEST_SEARCH = 80;

/** What the sheet's address says beside year and quarter: which rows, and the cell whose details are open. */
export interface SheetSearch {
  show: Show;
  search: string;
  cell: string | null;
}

/** Reads it; a value that does not exist counts as absent. */
export function readSheetSearch(search: Record<string, unknown>): SheetSearch {
  const { show, q, cell } = search;
  return {
    show: shows.find((one) => one === show) ?? 'all',
    search: typeof q === 'string' || typeof q === 'number' ? String(q).slice(0, LONGEST_SEARCH) : '',
    cell: typeof cell === 'string' && /^[\w-]{1,60}$/.test(cell) ? cell : null,
  };
}

export type SheetChange = Partial<Record<'show' | 'q' | 'cell', string | undefined>> & { quarter?: number };

/** The address with some of it changed; 'all', '' and undefined take a part away. */
export const changedSheet = (before: Record<string, unknown>, change: SheetChange): Record<string, unknown> => ({
  ...before,
  ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value === '' || value === 'all' ? undefined : value])),
});

export function useSheetSearch() {
  const navigate = useNavigate();
  const chosen = readSheetSearch(useSearch({ strict: false }));
  const choose = (change: SheetChange) => {
    const next = (before: Record<string, unknown>) => changedSheet(before, change);
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
