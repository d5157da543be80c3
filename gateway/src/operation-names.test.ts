import { expect, it } from 'vitest';
import { operationNames } from './operation-names.js';

it('never makes more labels than it may, whatever names are sent', () => {
  const labelOf = operationNames(10);
  const labels = new Set(Array.from({ length: 1000 }, (_, index) => labelOf(`Name${index}`, true)));
  expect([...labels]).toHaveLength(11);
  expect(labels).toContain('other');
  expect(labelOf('Name3', true)).toBe('Name3');
});

it.each([
  ['a name that nobody but a stranger sent', 'Guess', false, 'other'],
  ['no name', null, true, 'unnamed'],
  ['a name that is longer than any of ours', 'A'.repeat(61), true, 'other'],
])('%s gets a label that is there already', (_, name, isSignedIn, label) => {
  expect(operationNames()(name, isSignedIn)).toBe(label);
});
