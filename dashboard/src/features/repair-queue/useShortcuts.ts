import { useEffect, useRef } from 'react';
import { rowAfter, type Shortcut, shortcutOf } from './shortcuts.rules.js';

/** Links of rows carry the repair's id here; the one with the focus is where one is. */
export const ROW = 'data-queue-row';
/** The field that is searched in. */
export const SEARCH_ID = 'queue-search';

interface Acts {
  mark: (id: string) => void;
  assign: () => void;
  clear: () => void;
  view: () => void;
  help: () => void;
  mayMark: boolean;
  hasMarked: boolean;
}

/** The keys of the queue, while nobody types and no window lies over the page. */
export function useShortcuts(acts: Acts): void {
  const newest = useRef(acts);
  useEffect(() => {
    newest.current = acts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = isTyping(event.target) ? null : shortcutOf(event);
      if (shortcut && perform(shortcut, newest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  const isField =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'));
  return isField || document.querySelector('dialog[open]') !== null;
}

/** Whether the key did something. */
function perform(shortcut: Shortcut, acts: Acts): boolean {
  if (shortcut === 'next') return step(1);
  if (shortcut === 'previous') return step(-1);
  if (shortcut === 'search') return focus(document.querySelector(`#${SEARCH_ID}`));
  if (shortcut === 'assign') return acts.hasMarked && done(acts.assign);
  if (shortcut === 'mark') {
    const id = rowIdAt(document.activeElement);
    return acts.mayMark && id !== null && done(() => acts.mark(id));
  }
  return done(acts[shortcut]);
}

function done(act: () => void): true {
  act();
  return true;
}

function focus(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  return true;
}

const rowIdAt = (element: Element | null): string | null =>
  element?.getAttribute(ROW) ?? element?.closest('tr')?.querySelector(`[${ROW}]`)?.getAttribute(ROW) ?? null;

function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll(`[${ROW}]`)];
  const id = rowIdAt(document.activeElement);
  const current = rows.findIndex((row) => row.getAttribute(ROW) === id);
  return focus(rows[rowAfter(current, by, rows.length)]);
}
