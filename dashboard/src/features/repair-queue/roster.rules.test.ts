import { expect, it } from 'vitest';
import { keptSections } from './roster.rules.js';

it.each([
  ['an administrator', true, null, 4],
  ['an administrator who leads a section', true, { section: 'REPAIR', leads: true } as const, 4],
  ['the head of a section', false, { section: 'SERVICE_1', leads: true } as const, 1],
  ['another officer', false, { section: 'SERVICE_1', leads: false } as const, 0],
  ['somebody who is no officer', false, null, 0],
])('%s keeps the roster of so many sections', (_, isAdmin, own, count) => {
  const kept = keptSections(isAdmin, own);
  expect(kept).toHaveLength(count);
  if (count === 1) expect(kept).toEqual([own!.section]);
});
