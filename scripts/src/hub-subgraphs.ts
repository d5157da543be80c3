import { openHubDatabase, type HubDatabase } from '@nakhon/db/hub-database';
import { subgraphUrls, type SubgraphName } from '@nakhon/db/bootstrap';
import { openDataFolder } from '@nakhon/db/data-folder';
import { startSubgraph, type RunningSubgraph } from '@nakhon/kit/subgraph';
import { subgraphDefinitions } from './definitions.js';
import type { HubEnvironment } from './env.js';

/** The database and the five subgraphs on it, migrated and with their reference data, in this process. */
export interface HubSubgraphs {
  database: HubDatabase;
  urls: Record<SubgraphName, string>;
  /** Key of the gateway's signatures. */
  viewerKey: string;
  subgraphs: RunningSubgraph[];
  of(name: SubgraphName): RunningSubgraph;
  /** Closes the subgraphs' connections; the database goes on. */
  closeSubgraphs(): Promise<void>;
  /** Closes everything; an embedded server that this process started stops. */
  close(): Promise<void>;
}

export interface HubSubgraphsOptions {
  environment: HubEnvironment;
  /** `start` for the hub itself, else the name of the command. */
  purpose: string;
  report: (error: Error, requestId: string) => void;
}

export async function openHubSubgraphs({ environment, purpose, report }: HubSubgraphsOptions): Promise<HubSubgraphs> {
  const { dataDir, databaseUrl } = environment;
  const folder = openDataFolder(dataDir);
  const database = await openHubDatabase({ ...(dataDir ? { dataDir } : {}), ...(databaseUrl ? { databaseUrl } : {}), purpose });
  const subgraphs: RunningSubgraph[] = [];
  const closeSubgraphs = async () => void (await Promise.all(subgraphs.splice(0).map((subgraph) => subgraph.close())));
  const close = async () => {
    await closeSubgraphs();
    await database.stop();
  };
  try {
    const urls = await subgraphUrls({ hubDatabase: database, secrets: folder, env: environment.subgraphDatabaseUrls });
    const viewerKey = folder.secret('viewer-key');
    const settings = { viewerKey: Buffer.from(viewerKey, 'base64url'), clock: () => new Date(), report };
    const definitions = subgraphDefinitions(environment.allowDemonstrationAccounts);
    for (const definition of definitions)
      subgraphs.push(await startSubgraph(definition, { ...settings, databaseUrl: urls[definition.name] }));
    const of = (name: SubgraphName) => subgraphs.find((subgraph) => subgraph.name === name)!;
    return { database, urls, viewerKey, subgraphs, of, closeSubgraphs, close };
  } catch (error) {
    await close();
    throw error;
  }
}
