import { useCallback, useState } from 'react';
import { fittingWidth, readWidths } from './widths.js';

type Widths = Readonly<Record<string, number>>;

/** The widths that a person gave to the columns of a grid, kept in this browser under `storageKey`: name the person in it. */
export function useColumnWidths(storageKey: string) {
  const [widths, setWidths] = useState<Widths>(() => readWidths(kept(storageKey)));
  const resize = useCallback(
    (key: string, width: number | null) =>
      setWidths((before) => {
        const { [key]: _, ...others } = before;
        const next = width === null ? others : { ...others, [key]: fittingWidth(width) };
        keep(storageKey, next);
        return next;
      }),
    [storageKey],
  );
  return { widths, resize };
}

function kept(storageKey: string): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, the widths last as long as the page. */
function keep(storageKey: string, widths: Widths): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(widths));
  } catch {}
}
