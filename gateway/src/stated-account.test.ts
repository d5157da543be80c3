import type { Viewer } from '@nakhon/kit/viewer';
import { expect, it } from 'vitest';
import { isOfAnotherAccount } from './stated-account.js';

const account = (username: string): Viewer => ({ kind: 'account', username, grants: [] });

it.each([
  ['a program that says nothing', {}, account('planner'), false],
  ['the page of the person who is signed in', { 'x-nakhon-account': 'planner' }, account('planner'), false],
  ['a name that is not plain letters', { 'x-nakhon-account': '%E0%B8%81%20b' }, account('ก b'), false],
  ['a page that was opened in the name of somebody else', { 'x-nakhon-account': 'planner' }, account('verifier'), true],
  ['an empty name', { 'x-nakhon-account': '' }, account('planner'), true],
  ['a page whose session has ended, which is told otherwise', { 'x-nakhon-account': 'planner' }, { kind: 'nobody', grants: [] }, false],
] as const)('%s: %j is refused: %s', (_, headers, viewer, refused) => {
  expect(isOfAnotherAccount(headers, viewer as Viewer)).toBe(refused);
});
