import { describe, expect, it } from 'vitest';
import { rowAfter, shortcutOf } from './shortcuts.rules.js';

const press = (code: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  shortcutOf({ code, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('a key in the queue', () => {
  it.each([
    ['KeyJ', 'next'],
    ['KeyK', 'previous'],
    ['KeyX', 'mark'],
    ['KeyA', 'assign'],
    ['Slash', 'search'],
    ['Escape', 'clear'],
    ['KeyQ', null],
  ])('%s means %s, whatever letter the layout writes with it', (code, meaning) => {
    expect(press(code)).toBe(meaning);
  });

  it('the question mark, which is written with Shift, shows the keys', () => {
    expect(press('Slash', { shiftKey: true })).toBe('help');
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const)('is left to the browser when %s is held', (held) => {
    expect(press('KeyJ', { [held]: true })).toBeNull();
  });
});

it.each([
  [-1, 1, 5, 0],
  [-1, -1, 5, 0],
  [0, 1, 5, 1],
  [4, 1, 5, 4],
  [0, -1, 5, 0],
  [-1, 1, 0, -1],
] as const)('from row %i by %i of %i rows one comes to row %i', (current, step, count, row) => {
  expect(rowAfter(current, step, count)).toBe(row);
});
