import { expect, test } from 'vitest';
import { checkNode, checkPlace, checkRetirement, PARENT_KINDS, type PlacedNode } from './plan-node.rules.js';
import { PlanNodeKind } from './plan-node-kind.js';

const TREE = new Map<string, PlacedNode>([
  ['P', { kind: 'PLAN', parentCode: null }],
  ['P-1', { kind: 'PHASE', parentCode: 'P' }],
  ['1', { kind: 'ISSUE', parentCode: 'P-1' }],
  ['1.1', { kind: 'SUB_ISSUE', parentCode: '1' }],
  ['1.1.1', { kind: 'GOAL', parentCode: '1.1' }],
  ['1.1.1.1', { kind: 'STRATEGY', parentCode: '1.1.1' }],
]);
const AT: Record<PlanNodeKind, string> = { PLAN: 'P', PHASE: 'P-1', ISSUE: '1', SUB_ISSUE: '1.1', GOAL: '1.1.1', STRATEGY: '1.1.1.1' };
const kinds = Object.values(PlanNodeKind);
const pairs = kinds.flatMap((kind) => [null, ...kinds].map((parent) => [kind, parent] as const));

test.each(pairs)('A new %s below %s is taken exactly where the levels say so', (kind, parent) => {
  const attempt = () => checkPlace('new', kind, parent === null ? null : AT[parent], TREE);
  const allowed = parent === null ? kind === 'PLAN' : PARENT_KINDS[kind].includes(parent);
  if (allowed) expect(attempt).not.toThrow();
  else expect(attempt).toThrow(expect.objectContaining({ code: 'PLAN_PARENT_NOT_ALLOWED' }));
});

test.each([
  ['1', 'ISSUE', '1'],
  ['1', 'ISSUE', '1.1'],
  ['1', 'ISSUE', '1.1.1.1'],
  ['P-1', 'PHASE', '1.1.1'],
] as const)('%s does not go below %s: the plan would run in a circle through %s', (code, kind, parent) => {
  expect(() => checkPlace(code, kind, parent, TREE)).toThrow(expect.objectContaining({ code: 'PLAN_IN_CIRCLE' }));
});

test('A parent that is not there is refused by its code', () => {
  expect(() => checkPlace('2', 'ISSUE', 'X', TREE)).toThrow(expect.objectContaining({ code: 'PLAN_NODE_NOT_FOUND', facts: { code: 'X' } }));
});

test('Nothing goes below a place that was retired', () => {
  const tree = new Map(TREE).set('1', { ...TREE.get('1')!, retiredAt: new Date('2026-11-21T03:00:00Z') });
  expect(() => checkPlace('1.2', 'SUB_ISSUE', '1', tree)).toThrow(expect.objectContaining({ code: 'PLAN_NODE_RETIRED' }));
});

const UNUSED = { places: 0, indicators: 0, projects: 0 };
test.each([
  [null, UNUSED, null],
  [new Date('2026-11-21T03:00:00Z'), UNUSED, 'PLAN_NODE_RETIRED'],
  [null, { ...UNUSED, places: 1 }, 'PLAN_NODE_IN_USE'],
  [null, { ...UNUSED, indicators: 2 }, 'PLAN_NODE_IN_USE'],
  [null, { ...UNUSED, projects: 3 }, 'PLAN_NODE_IN_USE'],
])('A place retired at %s on which %j hangs is refused retirement with %s', (retiredAt, use, code) => {
  const attempt = () => checkRetirement('1.1', { retiredAt }, use);
  if (code === null) expect(attempt).not.toThrow();
  else expect(attempt).toThrow(expect.objectContaining({ code }));
});

test.each([
  [
    { code: ' 1.2 ', nameTh: ' ก ', nameEn: 'A' },
    { code: '1.2', nameTh: 'ก', nameEn: 'A' },
  ],
  [{ code: '', nameTh: 'ก', nameEn: 'A' }, 'PLAN_NODE_CODE_INVALID'],
  [{ code: '1 2', nameTh: 'ก', nameEn: 'A' }, 'PLAN_NODE_CODE_INVALID'],
  [{ code: 'x'.repeat(41), nameTh: 'ก', nameEn: 'A' }, 'PLAN_NODE_CODE_INVALID'],
  [{ code: '1', nameTh: ' ', nameEn: 'A' }, 'NAME_MISSING'],
  [{ code: '1', nameTh: 'ก', nameEn: '' }, 'NAME_MISSING'],
])('Of %j comes %j', (node, expected) => {
  if (typeof expected === 'string') expect(() => checkNode(node)).toThrow(expect.objectContaining({ code: expected }));
  else expect(checkNode(node)).toEqual(expected);
});
