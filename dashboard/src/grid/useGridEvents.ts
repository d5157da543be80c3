import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Place } from './cell.js';
import { type Geometry, scrolledTo } from './geometry.js';
import { commandOf } from './keys.js';
import { at } from './selection.js';
import type { useGridState } from './useGridState.js';

type State = ReturnType<typeof useGridState>;

function placeOf(target: EventTarget): Place | null {
  const text = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : undefined;
  const [row, column] = text?.split(',').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** Keys and mouse of a grid; keeps the focus on the head of the selection and in view. */
export function useGridEvents(box: RefObject<HTMLDivElement | null>, geometry: Geometry, state: State) {
  const wantsFocus = useRef(false);
  const { selection, editing } = state;
  useLayoutEffect(() => {
    if (!wantsFocus.current || editing || !box.current) return;
    wantsFocus.current = false;
    follow(box.current, selection.head, geometry);
  }, [box, geometry, selection, editing]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const command = commandOf(event);
    if (!command) return;
    wantsFocus.current = true;
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / geometry.rowHeight) - 2);
    // The input must be there and have the focus before the key does what it does.
    if (flushSync(() => state.run(command, page))) event.preventDefault();
  };
  const onMouseDown = (event: MouseEvent<HTMLDivElement>) => {
    const place = event.button === 0 ? placeOf(event.target) : null;
    if (!place) return;
    event.preventDefault();
    if (editing) box.current?.querySelector('input')?.blur();
    wantsFocus.current = true;
    state.select(event.shiftKey ? { anchor: selection.anchor, head: place } : at(place));
  };
  const onMouseOver = (event: MouseEvent<HTMLDivElement>) => {
    const place = event.buttons === 1 && !editing ? placeOf(event.target) : null;
    if (place) state.select({ anchor: selection.anchor, head: place });
  };
  const onDoubleClick = (event: MouseEvent<HTMLDivElement>) => {
    const place = placeOf(event.target);
    if (place) state.open(place, 'edit');
  };
  const expectFocus = () => {
    wantsFocus.current = true;
  };
  return { onKeyDown, onMouseDown, onMouseOver, onDoubleClick, expectFocus };
}

/** Brings the column where work begins into view once, without taking the focus. */
export function useStartInView(box: RefObject<HTMLDivElement | null>, geometry: Geometry, startColumn: number | undefined): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    if (isDone.current || startColumn === undefined || !box.current) return;
    isDone.current = true;
    showColumn(box.current, startColumn, geometry);
  }, [box, geometry, startColumn]);
}

function showColumn(box: HTMLDivElement, column: number, geometry: Geometry): void {
  const { clientWidth: width, clientHeight: height } = box;
  box.scrollLeft = scrolledTo({ row: 0, column }, geometry, { top: 0, left: 0, width, height }).left;
}

function follow(box: HTMLDivElement, head: Place, geometry: Geometry): void {
  const { scrollTop, scrollLeft, clientWidth, clientHeight } = box;
  const { top, left } = scrolledTo(head, geometry, { top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight });
  if (top !== scrollTop) box.scrollTop = top;
  if (left !== scrollLeft) box.scrollLeft = left;
  box.querySelector<HTMLElement>(`[data-place="${head.row},${head.column}"]`)?.focus({ preventScroll: true });
}
