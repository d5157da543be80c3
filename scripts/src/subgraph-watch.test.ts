import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { turnsSilent } from './subgraph-watch.js';

const gone = new AbortController();
const NEVER = new AbortController().signal;
const answers = (...heard: boolean[]) => {
  let asked = 0;
  return { count: () => asked, ask: async () => heard[asked++] ?? false };
};

let server: Server | undefined;
afterEach(() => server?.close());

describe('a process counts as silent', () => {
  it('after four asks in a row without an answer', async () => {
    const { ask, count } = answers(true);
    expect(await turnsSilent('', 20, NEVER, ask)).toBe(true);
    expect(count()).toBe(5);
  });

  it('not after three and an answer, as when the machine slept', async () => {
    const { ask, count } = answers(false, false, false, true);
    expect(await turnsSilent('', 20, NEVER, ask)).toBe(true);
    expect(count()).toBe(8);
  });

  it('when its line is taken and nothing comes', async () => {
    server = createServer(() => undefined);
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    const began = performance.now();
    expect(await turnsSilent(`http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`, 200, NEVER)).toBe(true);
    expect(performance.now() - began).toBeGreaterThan(190);
  });

  it('never once it is gone', async () => {
    const watching = turnsSilent('', 60_000, gone.signal, async () => true);
    gone.abort();
    expect(await watching).toBe(false);
  });
});
