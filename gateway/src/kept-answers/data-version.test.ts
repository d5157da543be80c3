import { describe, expect, it } from 'vitest';
import type { SubgraphLink } from '../subgraph-link.js';
import { hubDataVersion } from './data-version.js';

/** A link whose server's version is a number that the test moves on; each reading waits for `open`. */
function linkOn(
  server: string,
  state: { version: number; reads: number; isDown?: boolean; open?: Promise<void> },
  name = server,
): SubgraphLink {
  return {
    name,
    answer: () => Promise.reject(new Error('not asked here')),
    ready: () => Promise.resolve(),
    dataVersion: async () => {
      state.reads++;
      if (state.isDown) throw new Error('out of order');
      const version = String(state.version);
      await state.open;
      return { server, version };
    },
  };
}

describe('the version of the hub’s data', () => {
  it('is read once per server, however many subgraphs are on it', async () => {
    const state = { version: 1, reads: 0 };
    const read = hubDataVersion([linkOn('s', state, 'a'), linkOn('s', state, 'b'), linkOn('s', state, 'c')]);
    await read();
    state.reads = 0;
    await read();
    expect(state.reads).toBe(1);
  });

  it('changes when any of several servers has', async () => {
    const [one, two] = [
      { version: 1, reads: 0 },
      { version: 1, reads: 0 },
    ];
    const read = hubDataVersion([linkOn('one', one), linkOn('two', two)]);
    const before = await read();
    expect(await read()).toBe(before);
    two.version = 2;
    expect(await read()).not.toBe(before);
  });

  it('is never that of a reading that began before the question', async () => {
    let open!: () => void;
    const state = { version: 1, reads: 0, open: new Promise<void>((resolve) => (open = resolve)) };
    const read = hubDataVersion([linkOn('s', state)]);
    const first = read();
    state.version = 2;
    const [second, third] = [read(), read()];
    open();
    expect(await first).toBe('1');
    expect(await Promise.all([second, third])).toEqual(['2', '2']);
    expect(state.reads).toBe(2);
  });

  it('is told by another subgraph on the server when one is down, and by none when all are', async () => {
    const [one, two] = [
      { version: 1, reads: 0, isDown: false },
      { version: 1, reads: 0, isDown: false },
    ];
    const read = hubDataVersion([linkOn('s', one, 'a'), linkOn('s', two, 'b')]);
    expect(await read()).toBe('1');
    one.isDown = true;
    expect(await read()).toBe('1');
    two.isDown = true;
    expect(await read()).toBeNull();
  });

  it('is not known before every subgraph has told where its data are', async () => {
    const down = { version: 1, reads: 0, isDown: true };
    const read = hubDataVersion([linkOn('one', { version: 1, reads: 0 }), linkOn('two', down)]);
    expect(await read()).toBeNull();
    down.isDown = false;
    expect(await read()).toBe('1\n1');
  });
});
