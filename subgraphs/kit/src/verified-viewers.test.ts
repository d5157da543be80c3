import { describe, expect, it } from 'vitest';
import { verifiedViewers } from './verified-viewers.js';
import { nobody, signViewer } from './viewer.js';

const KEY = new Uint8Array(32).fill(3);
const NOW = new Date('2026-01-05T03:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('statements that were verified before', () => {
  it('give the same viewer again', async () => {
    const viewerOf = verifiedViewers(KEY);
    const token = await signViewer(KEY, nobody('10.0.0.1'), NOW);
    const first = await viewerOf(token, NOW);
    expect(first).toEqual(nobody('10.0.0.1'));
    expect(await viewerOf(token, after(5))).toBe(first);
  });

  it('end when the statement ends', async () => {
    const viewerOf = verifiedViewers(KEY);
    const token = await signViewer(KEY, nobody(), NOW);
    expect(await viewerOf(token, after(55))).not.toBeNull();
    expect(await viewerOf(token, after(61))).toBeNull();
  });

  it('say nothing of one that differs in a sign, is forged or is missing', async () => {
    const viewerOf = verifiedViewers(KEY);
    const token = await signViewer(KEY, nobody(), NOW);
    await viewerOf(token, NOW);
    expect(await viewerOf(`${token.slice(0, -2)}xx`, NOW)).toBeNull();
    expect(await viewerOf(await signViewer(new Uint8Array(32).fill(4), nobody(), NOW), NOW)).toBeNull();
    expect(await viewerOf(undefined, NOW)).toBeNull();
  });
});
