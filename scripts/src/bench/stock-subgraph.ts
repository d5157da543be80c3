import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import type { SubgraphContext } from '@nakhon/kit/context';
import { openOrm } from '@nakhon/kit/orm';
import { verifiedViewers } from '@nakhon/kit/verified-viewers';
import { VIEWER_HEADER } from '@nakhon/kit/viewer';
import { subgraphDefinitions } from '../definitions.js';

/** What a stock subgraph is told before it starts. */
export interface StockSubgraphOrder {
  name: SubgraphName;
  databaseUrl: string;
  /** base64url */
  viewerKey: string;
}

/** Our schema, resolvers and tables behind Apollo Server as it comes; gives the address. */
async function serve({ name, databaseUrl, viewerKey }: StockSubgraphOrder): Promise<string> {
  const definition = subgraphDefinitions(true).find((each) => each.name === name)!;
  const { schema } = await definition.buildSchema();
  const orm = await openOrm({ ...definition, databaseUrl });
  const viewerOf = verifiedViewers(Buffer.from(viewerKey, 'base64url'));
  const server = new ApolloServer<SubgraphContext>({ schema, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async ({ req }) => {
      const now = new Date();
      const viewer = await viewerOf(req.headers[VIEWER_HEADER]?.toString(), now);
      if (!viewer) throw new Error('A subgraph answers the gateway only');
      return { em: orm.em.fork(), viewer, now, newId: randomUUIDv7, requestId: randomUUID() };
    },
  });
  return url;
}

process.once('message', (order: StockSubgraphOrder) => {
  serve(order).then(
    (url) => process.send!({ url }),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit(0));
