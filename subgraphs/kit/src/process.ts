import type { AddressInfo } from 'node:net';
import type { SubgraphEnvironment } from './environment.js';
import { subgraphServer } from './http-server.js';
import { faultLine } from './observe/logged-fault.js';
import { startTracing } from './observe/tracing.js';
import { startSubgraph, type SubgraphDefinition } from './subgraph.js';

/**
 * Runs one subgraph as a process of its own until SIGTERM, SIGINT or the end of standard input (its parent is gone).
 * Tells `{"subgraph":…,"port":…}` on standard output once it answers, and each fault as a line of JSON on standard error.
 */
export async function runSubgraphProcess(definition: SubgraphDefinition, environment: SubgraphEnvironment): Promise<void> {
  const report = (level: 'error' | 'fatal', error: Error, requestId: string | null) =>
    process.stderr.write(faultLine(level, error, { subgraph: definition.name, requestId }, new Date()));
  const fail = (error: Error) => {
    report('fatal', error, null);
    process.exit(1);
  };
  process.once('uncaughtException', fail);
  process.stdin.once('end', () => process.exit(0)).resume();
  await serve(definition, environment, (error, requestId) => report('error', error, requestId)).catch(fail);
}

async function serve(
  definition: SubgraphDefinition,
  environment: SubgraphEnvironment,
  report: (error: Error, requestId: string) => void,
): Promise<void> {
  const endTraces = await startTracing(environment.OTEL_EXPORTER_OTLP_ENDPOINT, `nakhon-${definition.name}`);
  const subgraph = await startSubgraph(definition, {
    databaseUrl: environment.DATABASE_URL,
    replicaUrl: environment.DATABASE_REPLICA_URL,
    viewerKey: Buffer.from(environment.VIEWER_KEY, 'base64url'),
    clock: () => new Date(),
    report,
    worksJobs: true,
    files: environment.FILES_DIR === undefined ? undefined : { folder: environment.FILES_DIR, s3: environment.FILES_S3 },
  });
  subgraph.metrics.watchProcess();
  const server = subgraphServer(subgraph);
  await server.listen({ host: environment.HOST, port: environment.PORT });
  const { port } = server.server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ subgraph: definition.name, port })}\n`);

  let closing: Promise<void> | undefined;
  const close = () =>
    (closing ??= server
      .close()
      .then(() => subgraph.close())
      .then(endTraces)
      .finally(() => process.exit(0)));
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
}
