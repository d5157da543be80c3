import { describe, expect, it } from 'vitest';
import { approvalOf, firstApproval } from './approval.rules.js';

const line = (asked: number, balance: number) => ({ asked, material: { id: 'a', balance } });

it('offers what was asked for, and no more than there is', () => {
  expect(firstApproval(line(5, 20)).quantity).toBe('5');
  expect(firstApproval(line(5, 2)).quantity).toBe('2');
});

describe('an approval', () => {
  it('of all that was asked for needs no reason', () => {
    expect(approvalOf([line(5, 20)], [{ quantity: '5', reason: '' }])).toEqual([{ materialId: 'a', quantity: 5, reasonTh: null }]);
  });

  it('of less carries its reason', () => {
    expect(approvalOf([line(5, 20)], [{ quantity: '2', reason: ' หมด ' }])).toEqual([{ materialId: 'a', quantity: 2, reasonTh: 'หมด' }]);
  });

  it.each([
    ['more than was asked for', '6', ''],
    ['a negative number', '-1', 'x'],
    ['no number', 'สอง', 'x'],
    ['less without a reason', '4', ' '],
    ['nothing at all', '0', 'หมด'],
  ])('is not ready with %s', (_, quantity, reason) => {
    expect(approvalOf([line(5, 20)], [{ quantity, reason }])).toBeNull();
  });
});
