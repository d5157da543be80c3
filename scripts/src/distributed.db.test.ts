import { createServer, type AddressInfo } from 'node:net';
import { createTestDatabase } from '@nakhon/db/test-database';
import { expect, it } from 'vitest';
import { startSubgraphProcesses } from './distributed.js';

it('a subgraph that never gets ready ends the start with its name, and takes the others along', async () => {
  const database = await createTestDatabase();
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const urls = { ...database.urls, ict: `postgres://u:p@127.0.0.1:${(silent.address() as AddressInfo).port}/none` };
  const settings = { urls, viewerKey: Buffer.alloc(32, 9).toString('base64url'), allowDemonstrationAccounts: true };
  // Time enough for the four that do get ready on a busy machine, and less than the fifth waits for its connection.
  const starting = startSubgraphProcesses({ ...settings, notify: () => undefined, startsWithinMs: 12_000 });
  await expect(starting).rejects.toMatchObject({ code: 'SUBGRAPH_START_FAILED', facts: { subgraph: 'ict' } });
  silent.close();
  await database.drop();
});
