import { createServer, type Server } from 'node:http';
import { MikroORM } from '@mikro-orm/postgresql';
import type { ServerOrder } from './variant.js';

/** (c) and (d): what is left when everything but database and bytes is taken away. `bytes` asks no database. */
export async function plainServer({ variant, urls, statements, answer }: ServerOrder): Promise<Server> {
  const bytes = Buffer.from(answer);
  const parsed: unknown = JSON.parse(answer);
  const names = variant === 'plain' ? [...new Set(statements.map(({ subgraph }) => subgraph))] : [];
  const pools = new Map(await Promise.all(names.map(async (name) => [name, await pool(urls[name])] as const)));
  const runAll = () => Promise.all(statements.map(({ subgraph, sql }) => pools.get(subgraph)!.em.getConnection().execute(sql)));
  return createServer((request, response) => {
    request.resume().on('end', () => {
      const body = variant === 'plain' ? runAll().then(() => Buffer.from(JSON.stringify(parsed))) : Promise.resolve(bytes);
      body.then(
        (sent) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': sent.length }).end(sent),
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
  });
}

/** The driver and the pool that the subgraphs use. */
function pool(clientUrl: string): Promise<MikroORM> {
  return MikroORM.init({ clientUrl, entities: [], discovery: { warnWhenNoEntities: false }, pool: { min: 0, max: 8 } });
}
