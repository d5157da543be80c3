import { describe, expect, it } from 'vitest';
import { Refusal } from '@nakhon/core/refusal';
import { requireUnthrottled, sessionExpiry } from './session.rules.js';

const now = new Date('2026-11-21T03:00:00Z');
const oldest = new Date('2026-11-21T02:50:00Z');

describe('the sign-in throttle', () => {
  it.each([
    { failures: { pair: 4, username: 24, address: 59 }, refused: false },
    { failures: { pair: 5, username: 5, address: 5 }, refused: true },
    { failures: { pair: 0, username: 25, address: 0 }, refused: true },
    { failures: { pair: 0, username: 0, address: 60 }, refused: true },
  ])('with $failures refuses: $refused', ({ failures, refused }) => {
    const attempt = () => requireUnthrottled({ ...failures, oldest }, now);
    if (refused) expect(attempt).toThrow(Refusal);
    else expect(attempt).not.toThrow();
  });

  it('says in how many seconds the oldest failure stops counting', () => {
    try {
      requireUnthrottled({ pair: 9, username: 9, address: 9, oldest }, now);
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).facts).toEqual({ retryAfterSeconds: 300 });
    }
  });
});

it('a session ends twelve hours after signing in', () => {
  expect(sessionExpiry(now).toISOString()).toBe('2026-11-21T15:00:00.000Z');
});
