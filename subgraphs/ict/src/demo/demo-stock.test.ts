import { describe, expect, test } from 'vitest';
import { PartRequestState } from '../part-request/part-request.enums.js';
import { WithdrawalState } from '../withdrawal/withdrawal.enums.js';
import { generateStock } from './demo-stock.js';
import { generateRepairs } from './demo-tickets.js';

const asOf = new Date('2026-11-21T03:00:00Z');
const tickets = generateRepairs({ seed: 'nakhon', asOf }).tickets;
const stock = generateStock({ seed: 'nakhon', asOf, tickets });

const balances = new Map<string, number>();
let lowest = 0;
for (const { materialId, quantity } of stock.movements) {
  const balance = (balances.get(materialId) ?? 0) + quantity;
  balances.set(materialId, balance);
  lowest = Math.min(lowest, balance);
}

test('the same seed gives the same store, another seed another', () => {
  expect(generateStock({ seed: 'nakhon', asOf, tickets })).toEqual(stock);
  expect(generateStock({ seed: 'other', asOf, tickets }).slips.map(({ id }) => id)).not.toEqual(stock.slips.map(({ id }) => id));
});

describe('the ledger', () => {
  test('runs in the order of time over the last twelve months, not past the day of the demonstration', () => {
    const times = stock.movements.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThanOrEqual(asOf.getTime());
    expect(Math.min(...times)).toBeGreaterThan(asOf.getTime() - 366 * 86_400_000);
  });

  test('holds forty materials, never below zero, and a few below their reorder level', () => {
    expect(stock.materials).toHaveLength(40);
    expect(lowest).toBe(0);
    const below = stock.materials.filter(({ id, reorderLevel }) => balances.get(id)! < reorderLevel);
    expect(below.length).toBeGreaterThanOrEqual(1);
    expect(below.length).toBeLessThan(12);
  });

  test('has a count with differences that are booked', () => {
    const different = stock.count!.lines.filter(({ counted, balance }) => counted !== balance);
    expect(different.length).toBeGreaterThan(2);
    expect(stock.movements.filter(({ kind }) => kind === 'COUNT')).toHaveLength(different.length);
  });
});

describe('withdrawals', () => {
  test('come from all fifty district offices and stand in every state', () => {
    expect(new Set(stock.slips.filter(({ ticketId }) => ticketId === null).map(({ agencyCode }) => agencyCode)).size).toBe(50);
    expect(new Set(stock.slips.map(({ state }) => state))).toEqual(new Set(Object.values(WithdrawalState)));
    const shown = stock.slips.filter(({ agencyCode }) => agencyCode === '50010000');
    expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(Object.values(WithdrawalState)));
  });

  test('what was handed out is what the ledger tells', () => {
    const given = stock.slips
      .filter(({ state }) => state === WithdrawalState.HANDED_OUT || state === WithdrawalState.SIGNED)
      .flatMap(({ lines }) => lines.map(({ approved }) => approved ?? 0));
    const issued = stock.movements.filter(({ kind }) => kind === 'ISSUE').map(({ quantity }) => -quantity);
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
    expect(sum(issued)).toBe(sum(given));
  });

  test('a line is cut only with a reason, and their steps go forward in time', () => {
    for (const { lines, events } of stock.slips) {
      for (const { asked, approved, cutReasonTh } of lines) if (approved !== null) expect(cutReasonTh !== null).toBe(approved < asked);
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });
});

describe('parts', () => {
  test('every repair that waits for a part asks for one that is still alive, and together they are in every state', () => {
    const ends: PartRequestState[] = [PartRequestState.FITTED, PartRequestState.REFUSED, PartRequestState.CANCELLED];
    const year = asOf.getTime() - 365 * 86_400_000;
    const waiting = tickets.filter(({ events }) => events.at(-1)!.name === 'WAITING_PART' && events.at(-1)!.occurredAt.getTime() >= year);
    for (const { id } of waiting) {
      const own = stock.parts.filter(({ ticketId }) => ticketId === id);
      expect(own.filter(({ events }) => !ends.includes(events.at(-1)!.state))).toHaveLength(1);
    }
    expect(new Set(stock.parts.map(({ events }) => events.at(-1)!.state))).toEqual(new Set(Object.values(PartRequestState)));
  });

  test('their steps go forward in time and not past the day of the demonstration', () => {
    for (const { events } of stock.parts) {
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBeLessThanOrEqual(asOf.getTime());
    }
  });
});
