import { describe, expect, it } from 'vitest';
import { keptAnswers } from './kept-answers.js';

const at = (text: string) => new Date(`2026-01-05T${text}Z`);
const answer = (body: string) => ({ contentType: 'application/json', body: Buffer.from(body) });

describe('kept answers', () => {
  it.each([
    ['the same version in the same minute', 'v1', '10:00:59.999', 'A'],
    ['another version', 'v2', '10:00:01', null],
    ['the next minute', 'v1', '10:01:00', null],
    ['a clock that was put back', 'v1', '09:59:59', null],
  ])('for %s', (_what, version, time, body) => {
    const kept = keptAnswers(10_000);
    kept.keep('q', { version: 'v1', now: at('10:00:00') }, answer('A'));
    expect(kept.find('q', { version, now: at(time) })?.body.toString() ?? null).toBe(body);
  });

  it('are forgotten from the longest unasked when they take more than their share of memory', () => {
    const time = { version: 'v1', now: at('10:00:00') };
    const kept = keptAnswers(2_000);
    for (const question of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
      kept.keep(question, time, answer('x'.repeat(200)));
      kept.find('a', time);
    }
    expect(kept.size()).toBeLessThanOrEqual(2_000);
    expect(kept.find('a', time)).not.toBeNull();
    expect(kept.find('b', time)).toBeNull();
    expect(kept.find('j', time)).not.toBeNull();
  });

  it('leave out an answer that would push out most others', () => {
    const time = { version: 'v1', now: at('10:00:00') };
    const kept = keptAnswers(1_000);
    kept.keep('large', time, answer('x'.repeat(400)));
    expect(kept.find('large', time)).toBeNull();
    expect(kept.size()).toBe(0);
  });

  it('count their size right when one is put in place of another', () => {
    const time = { version: 'v1', now: at('10:00:00') };
    const kept = keptAnswers(10_000);
    for (let round = 0; round < 5; round++) kept.keep('q', time, answer('x'.repeat(50)));
    expect(kept.size()).toBe(1 * 2 + 50);
  });
});
