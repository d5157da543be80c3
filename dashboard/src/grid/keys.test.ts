import { expect, it } from 'vitest';
import { commandOf, editorCommandOf, type KeyPress } from './keys.js';

/** 'Ctrl+Shift+z@KeyZ' as a key press. */
function press(text: string): KeyPress {
  const [chord = '', code = ''] = text.split('@');
  const parts = chord.split('+');
  const held = (name: string) => parts.slice(0, -1).includes(name);
  return { key: parts.at(-1) ?? '', code, shiftKey: held('Shift'), ctrlKey: held('Ctrl'), metaKey: held('Meta'), altKey: held('Alt') };
}

it.each<[string, object | null]>([
  ['ArrowDown', { kind: 'move', step: 'down', extend: false }],
  ['Shift+ArrowRight', { kind: 'move', step: 'right', extend: true }],
  ['Ctrl+ArrowDown', { kind: 'move', step: 'bottom', extend: false }],
  ['Ctrl+Shift+ArrowLeft', { kind: 'move', step: 'rowStart', extend: true }],
  ['Home', { kind: 'move', step: 'rowStart', extend: false }],
  ['Ctrl+End', { kind: 'move', step: 'gridEnd', extend: false }],
  ['PageDown', { kind: 'move', step: 'pageDown', extend: false }],
  ['Enter', { kind: 'move', step: 'down', extend: false }],
  ['Shift+Enter', { kind: 'move', step: 'up', extend: false }],
  ['Ctrl+Enter', { kind: 'open' }],
  ['Tab', { kind: 'next', backwards: false }],
  ['Shift+Tab', { kind: 'next', backwards: true }],
  ['F2', { kind: 'edit' }],
  ['Delete', { kind: 'clear' }],
  ['Escape', { kind: 'leave' }],
  ['7', { kind: 'type' }],
  ['๗', { kind: 'type' }],
  ['Process', { kind: 'type' }],
  ['Ctrl+a@KeyA', { kind: 'all' }],
  ['Ctrl+ผ@KeyZ', { kind: 'undo' }],
  ['Meta+Shift+z@KeyZ', { kind: 'redo' }],
  ['Ctrl+y@KeyY', { kind: 'redo' }],
  ['Ctrl+c@KeyC', null],
  ['Alt+ArrowLeft', null],
  ['Alt+Shift+ArrowRight', { kind: 'widen', by: 16, heading: false }],
  ['Alt+Shift+Ctrl+ArrowLeft', { kind: 'widen', by: -16, heading: true }],
  ['Alt+Shift+ArrowDown', { kind: 'sort', descending: true }],
  ['Alt+Shift+a@KeyA', null],
  ['F5', null],
  ['Shift', null],
])('while no cell is open, %s asks for %j', (chord, command) => {
  expect(commandOf(press(chord))).toEqual(command);
});

it.each<['type' | 'edit', string, object | null]>([
  ['type', 'Enter', { kind: 'commit', go: 'down' }],
  ['edit', 'Shift+Enter', { kind: 'commit', go: 'up' }],
  ['type', 'Tab', { kind: 'commit', go: 'next' }],
  ['type', 'Shift+Tab', { kind: 'commit', go: 'previous' }],
  ['type', 'Escape', { kind: 'cancel' }],
  ['type', 'ArrowUp', { kind: 'commit', go: 'up' }],
  ['edit', 'ArrowLeft', null],
  ['type', 'Home', null],
  ['type', '5', null],
])('in a cell opened to %s, %s asks for %j', (mode, chord, command) => {
  expect(editorCommandOf(press(chord), mode)).toEqual(command);
});
