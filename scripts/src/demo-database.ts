import { createWrittenDatabase, type TestDatabase } from '@nakhon/db/test-database';
import { startSubgraph, type RunningSubgraph } from '@nakhon/kit/subgraph';
import { subgraphDefinitions } from './definitions.js';
import { writeDemonstration } from './demonstration.js';

/** A database of its own with the demonstration as of `now`, which is written once for all tests that stand at the same moment. */
export function demoDatabase(now: Date): Promise<TestDatabase> {
  return createWrittenDatabase(`demo_${now.getTime()}`, async ({ urls }) => {
    const settings = { viewerKey: new Uint8Array(32), clock: () => now, report: (error: Error) => console.error(error) };
    const subgraphs: RunningSubgraph[] = [];
    for (const definition of subgraphDefinitions(true))
      subgraphs.push(await startSubgraph(definition, { ...settings, databaseUrl: urls[definition.name] }));
    await writeDemonstration({ subgraphs }, { seed: 'test', asOf: now });
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  });
}
