import { type RefObject, useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { type Geometry, rowsInView } from './geometry.js';

let printing = false;
function subscribeToPrinting(listener: () => void): () => void {
  const set = (value: boolean) => () => {
    printing = value;
    // The sheet is laid out as soon as the event returns.
    flushSync(listener);
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

/** Whether the page is being printed; then every row is drawn. */
const usePrinting = (): boolean => useSyncExternalStore(subscribeToPrinting, () => printing);

/** The rows to draw while one scrolls, always with the row of the focus; all of them for paper. */
export function useGridWindow(box: RefObject<HTMLElement | null>, geometry: Geometry, count: number, focusRow: number, allRows: boolean) {
  const [view, setView] = useState({ first: 0, last: Math.min(count, 30) });
  const isPrinting = usePrinting();
  const isWhole = allRows || isPrinting;
  const { rowHeight } = geometry;
  const onScroll = useCallback(() => {
    if (!box.current || isWhole) return;
    const next = rowsInView(box.current.scrollTop, box.current.clientHeight, rowHeight, count);
    setView((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, [box, rowHeight, count, isWhole]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(onScroll);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, onScroll]);
  // There may be fewer rows than when the window was laid over them.
  const last = isWhole ? count : Math.min(view.last, count);
  const first = isWhole ? 0 : Math.min(view.first, last);
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (focusRow < first && focusRow < count) rows.unshift(focusRow);
  if (focusRow >= last && focusRow < count) rows.push(focusRow);
  return { rows, isWhole, onScroll };
}
