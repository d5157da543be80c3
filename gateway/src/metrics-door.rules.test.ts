import { describe, expect, it } from 'vitest';
import { mayReadMetrics } from './metrics-door.rules.js';

const here = { authorization: undefined, peer: '127.0.0.1', host: '127.0.0.1:4000', isForwarded: false };
const OPEN = { isOpenOnLoopback: true };
const TOKEN = { token: 'a-token-of-some-length', isOpenOnLoopback: false };

describe('the figures are', () => {
  it.each([
    ['open to this machine', OPEN, here, true],
    ['open to this machine by IPv6', OPEN, { ...here, peer: '::1', host: '[::1]:4000' }, true],
    ['closed to another machine', OPEN, { ...here, peer: '10.0.0.7' }, false],
    ['closed to whoever comes through a proxy', OPEN, { ...here, isForwarded: true }, false],
    ['closed to a page that calls this machine by a name of its own', OPEN, { ...here, host: 'evil.example:4000' }, false],
    ['closed on a hub that listens elsewhere', { isOpenOnLoopback: false }, here, false],
    ['open to the token from anywhere', TOKEN, { ...here, peer: '10.0.0.7', authorization: 'Bearer a-token-of-some-length' }, true],
    ['closed to another token', TOKEN, { ...here, authorization: 'Bearer another-token' }, false],
    ['closed to no token', TOKEN, here, false],
  ])('%s', (_, door, visitor, isOpen) => {
    expect(mayReadMetrics(door, visitor)).toBe(isOpen);
  });
});
