import { endOnCrash } from './crash.js';
import type { HubEnvironment } from './env.js';
import { openHubSubgraphs, type HubSubgraphs } from './hub-subgraphs.js';

/** Runs a command on the hub's data, with the hub running or stopped, and closes whatever it opened. */
export async function withHubSubgraphs<T>(
  environment: HubEnvironment,
  purpose: string,
  work: (hub: HubSubgraphs) => Promise<T>,
): Promise<T> {
  const hub = await openHubSubgraphs({ environment, purpose, report: (error) => console.error(error) });
  const stop = () => void hub.close().finally(() => process.exit(130));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const crashed = endOnCrash(environment.logLevel, () => hub.close());
  try {
    return await work(hub);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await hub.close();
    crashed();
  }
}
