/** What a key does in the queue. */
export type Shortcut = 'next' | 'previous' | 'mark' | 'assign' | 'search' | 'view' | 'clear' | 'help';

/** The keys as they are told; Enter opens by itself, for the row's link has the focus. */
export const shortcutKeys: Record<Shortcut | 'open', string> = {
  next: 'J',
  previous: 'K',
  open: 'Enter',
  mark: 'X',
  assign: 'A',
  search: '/',
  view: 'B',
  clear: 'Esc',
  help: '?',
};

interface KeyPress {
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** By the place of the key, so that they work while the keyboard writes Thai. */
const byCode: Record<string, Shortcut> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyX: 'mark',
  KeyA: 'assign',
  KeyB: 'view',
  Slash: 'search',
  Escape: 'clear',
};

/** What the key does; null for all others, and with Ctrl, Alt or the command key, which belong to the browser. */
export function shortcutOf({ code, shiftKey, ctrlKey, altKey, metaKey }: KeyPress): Shortcut | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (code === 'Slash' && shiftKey) return 'help';
  return shiftKey ? null : (byCode[code] ?? null);
}

/** The row to go to from another, held within the list; the first one when none has the focus. */
export function rowAfter(current: number, step: 1 | -1, count: number): number {
  if (current < 0) return count > 0 ? 0 : -1;
  return Math.min(count - 1, Math.max(0, current + step));
}
