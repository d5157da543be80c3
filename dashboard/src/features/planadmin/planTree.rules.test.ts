import { expect, it } from 'vitest';
import { goalsFor, issueAbove, nextOrder, type PlanPlace, possibleParents, shownPlaces, wayUp } from './planTree.rules.js';

const place = (code: string, kind: PlanPlace['kind'], parentCode: string | null, given: Partial<PlanPlace> = {}): PlanPlace => ({
  code,
  kind,
  parentCode,
  nameTh: code,
  nameEn: code,
  order: 1,
  ...given,
});
const PLACES = [
  place('P', 'PLAN', null),
  place('P-1', 'PHASE', 'P'),
  place('1', 'ISSUE', 'P-1'),
  place('1.1', 'SUB_ISSUE', '1'),
  place('1.1.1', 'GOAL', '1.1', { order: 4 }),
  place('1.1.1.1', 'STRATEGY', '1.1.1'),
  place('2', 'ISSUE', 'P-1'),
  place('2.9', 'GOAL', '2', { retiredAt: '2026-11-21T03:00:00.000Z' }),
  place('Q', 'PLAN', null),
  place('Q-1', 'PHASE', 'Q'),
];
const codes = (places: readonly PlanPlace[]) => places.map(({ code }) => code);
const all = { plan: null, phase: null, withRetired: false };

it('a place is shown as deep as it stands, and retired ones only when wanted', () => {
  expect(shownPlaces(PLACES, all).map(({ code, depth }) => `${depth} ${code}`)).toEqual([
    '0 P',
    '1 P-1',
    '2 1',
    '3 1.1',
    '4 1.1.1',
    '5 1.1.1.1',
    '2 2',
    '0 Q',
    '1 Q-1',
  ]);
  expect(codes(shownPlaces(PLACES, { ...all, withRetired: true }))).toContain('2.9');
});

it('of one plan or phase only its own places are shown', () => {
  expect(codes(shownPlaces(PLACES, { ...all, plan: 'Q' }))).toEqual(['Q', 'Q-1']);
  expect(codes(shownPlaces(PLACES, { ...all, phase: 'Q-1' }))).toEqual(['Q', 'Q-1']);
});

it.each([
  ['1.1.1', ['1', '2']],
  ['1.1', ['2']],
  ['1', ['Q-1']],
  ['1.1.1.1', []],
  ['P', []],
])('%s may be moved below %j', (code, expected) => {
  expect(
    codes(
      possibleParents(
        PLACES,
        PLACES.find((one) => one.code === code)!,
      ),
    ),
  ).toEqual(expected);
});

it('a goal serves the issue above it, through a sub issue or not', () => {
  expect([issueAbove(PLACES, '1.1.1'), issueAbove(PLACES, '2.9'), issueAbove(PLACES, 'X')]).toEqual(['1', '2', null]);
  expect(wayUp(PLACES, '1.1.1')).toEqual(['1.1.1', '1.1', '1', 'P-1', 'P']);
});

it('an indicator can be given goals in use, and keeps the retired one that it has', () => {
  expect(codes(goalsFor(PLACES, ''))).toEqual(['1.1.1']);
  expect(codes(goalsFor(PLACES, '2.9'))).toEqual(['1.1.1', '2.9']);
});

it('a new place stands after its siblings', () => {
  expect([nextOrder(PLACES, '1.1'), nextOrder(PLACES, 'Q-1')]).toEqual([5, 1]);
});
