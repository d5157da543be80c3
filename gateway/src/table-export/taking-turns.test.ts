import { nobody, type Viewer } from '@nakhon/kit/viewer';
import { expect, it } from 'vitest';
import { MOST_AT_ONCE, takingTurns } from './taking-turns.js';

const account = (accountId: string): Viewer => ({ kind: 'account', accountId, username: accountId, grants: [] });

it('makes three files at once for an account and refuses a fourth, while others go on; a failed one gives its turn back', async () => {
  const take = takingTurns();
  const gate = Promise.withResolvers<string>();
  const running = Array.from({ length: MOST_AT_ONCE - 1 }, () => take(account('a'), () => gate.promise));
  const failing = Promise.withResolvers<string>();
  const failed = take(account('a'), () => failing.promise);
  await expect(take(account('a'), async () => 'x')).rejects.toMatchObject({ code: 'TOO_MANY_EXPORTS', facts: { highest: 3 } });
  expect(await take(account('b'), async () => 'other')).toBe('other');
  expect(await take(nobody('127.0.0.1'), async () => 'nobody')).toBe('nobody');
  failing.reject(new Error('lost'));
  await expect(failed).rejects.toThrow('lost');
  expect(await take(account('a'), async () => 'again')).toBe('again');
  gate.resolve('done');
  expect(await Promise.all(running)).toEqual(['done', 'done']);
});
