import type { Step } from './selection.js';

/** The part of a key press that decides. Letters are told by their place on the keyboard: Ctrl+Z is Ctrl+ผ on a Thai layout. */
export interface KeyPress {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export type Command =
  | { kind: 'move'; step: Step; extend: boolean }
  | { kind: 'next'; backwards: boolean }
  | { kind: 'edit' }
  | { kind: 'type' }
  | { kind: 'open' }
  | { kind: 'leave' }
  | { kind: 'all' }
  | { kind: 'clear' }
  | { kind: 'widen'; by: number; heading: boolean }
  | { kind: 'sort'; descending: boolean }
  | { kind: 'undo' }
  | { kind: 'redo' };

const steps: Record<string, Step> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
};
const farSteps: Record<string, Step> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'gridStart',
  End: 'gridEnd',
};
const plainKeys: Record<string, Command> = {
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Escape: { kind: 'leave' },
};

/** What a key asks of the grid while no cell is open; null leaves the key to the browser. */
export function commandOf(press: KeyPress): Command | null {
  const { key, shiftKey, altKey } = press;
  const held = press.ctrlKey || press.metaKey;
  if (altKey) return shiftKey ? columnCommand(press) : null;
  const step = (held ? farSteps : steps)[key];
  if (step) return { kind: 'move', step, extend: shiftKey };
  if (held) return heldCommand(press);
  if (key === 'Enter') return { kind: 'move', step: shiftKey ? 'up' : 'down', extend: false };
  if (key === 'Tab') return { kind: 'next', backwards: shiftKey };
  // An input method says 'Process' before its first letter.
  return plainKeys[key] ?? (key.length === 1 || key === 'Process' ? { kind: 'type' } : null);
}

const WIDER = 16;

/** Alt+Shift with an arrow is about the column one is in; with Ctrl as well, about the rows' heading. */
function columnCommand({ key, ctrlKey, metaKey }: KeyPress): Command | null {
  const heading = ctrlKey || metaKey;
  if (key === 'ArrowRight' || key === 'ArrowLeft') return { kind: 'widen', by: key === 'ArrowRight' ? WIDER : -WIDER, heading };
  if (key === 'ArrowUp' || key === 'ArrowDown') return { kind: 'sort', descending: key === 'ArrowDown' };
  return null;
}

function heldCommand({ key, code, shiftKey }: KeyPress): Command | null {
  if (key === 'Enter') return { kind: 'open' };
  if (code === 'KeyA') return { kind: 'all' };
  if (code === 'KeyZ') return { kind: shiftKey ? 'redo' : 'undo' };
  return code === 'KeyY' ? { kind: 'redo' } : null;
}

export type EditorCommand = { kind: 'cancel' } | { kind: 'commit'; go: Step | 'next' | 'previous' };

/**
 * What a key asks of an open cell. Opened by typing (`type`), arrows leave it; opened to be corrected (`edit`), they move within it.
 */
export function editorCommandOf({ key, shiftKey }: KeyPress, mode: 'type' | 'edit'): EditorCommand | null {
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'Enter') return { kind: 'commit', go: shiftKey ? 'up' : 'down' };
  if (key === 'Tab') return { kind: 'commit', go: shiftKey ? 'previous' : 'next' };
  const step = mode === 'type' && key.startsWith('Arrow') ? steps[key] : undefined;
  return step ? { kind: 'commit', go: step } : null;
}
