import { describe, expect, it } from 'vitest';
import { isOpen, stateAsOf } from './procurement.rules.js';

const none = { contractSignedOn: null, cancelledOn: null, completedOn: null };

describe('the state of a procurement', () => {
  it.each([
    ['nothing signed', none, '2026-03-10', 'IN_PROGRESS'],
    ['a contract the day after', { ...none, contractSignedOn: '2026-03-11' }, '2026-03-10', 'IN_PROGRESS'],
    ['a contract of the day itself', { ...none, contractSignedOn: '2026-03-10' }, '2026-03-10', 'CONTRACTED'],
    ['a completion later', { ...none, contractSignedOn: '2026-03-01', completedOn: '2026-05-01' }, '2026-03-10', 'CONTRACTED'],
    ['a completion before', { ...none, contractSignedOn: '2026-03-01', completedOn: '2026-03-09' }, '2026-03-10', 'COMPLETED'],
    ['a cancellation after signing', { ...none, contractSignedOn: '2026-03-01', cancelledOn: '2026-03-09' }, '2026-03-10', 'CANCELLED'],
  ])('with %s is what the day knows', (_case, days, day, state) => {
    expect(stateAsOf(days, day)).toBe(state);
    expect(isOpen(stateAsOf(days, day))).toBe(state === 'IN_PROGRESS' || state === 'CONTRACTED');
  });
});
