import { openHubDatabase, type HubDatabase } from '@nakhon/db/hub-database';
import { subgraphUrls, type SubgraphName } from '@nakhon/db/bootstrap';
import { openDataFolder } from '@nakhon/db/data-folder';
import type { FileStoreSettings } from '@nakhon/kit/files/file-store';
import { startSubgraph, type RunningSubgraph } from '@nakhon/kit/subgraph';
import { subgraphDefinitions } from './definitions.js';
import type { HubEnvironment } from './env.js';
import { replicaUrlsOf } from './replica-urls.js';
import { printNotice } from './notice.js';

/** The database and the five subgraphs on it, migrated and with their reference data, in this process. */
export interface HubSubgraphs {
  database: HubDatabase;
  urls: Record<SubgraphName, string>;
  /** The same logins on hot standbys, where the environment names some. */
  replicaUrls: Partial<Record<SubgraphName, string>>;
  /** Where files are kept. */
  files: FileStoreSettings;
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
  report: (error: Error, requestId: string, subgraph: string) => void;
  /** Gives the opening up: statements in flight end with an embedded server, and the opening rejects. Not to be used after it. */
  signal?: AbortSignal;
}

/** How long a job waits for another one to give the data folder free. */
const JOB_WAITS_MS = 20_000;

export async function openHubSubgraphs({ environment, purpose, report, signal }: HubSubgraphsOptions): Promise<HubSubgraphs> {
  const { dataDir, databaseUrl } = environment;
  const folder = openDataFolder(dataDir);
  const where = { ...(dataDir ? { dataDir } : {}), ...(databaseUrl ? { databaseUrl } : {}), ...(signal ? { signal } : {}) };
  const database = await openHubDatabase({ ...where, purpose, wait: JOB_WAITS_MS, notify: printNotice });
  signal?.addEventListener('abort', () => void database.stop());
  const subgraphs: RunningSubgraph[] = [];
  const closeSubgraphs = async () => void (await Promise.all(subgraphs.splice(0).map((subgraph) => subgraph.close())));
  const close = async () => {
    await closeSubgraphs();
    await database.stop();
  };
  try {
    const urls = await subgraphUrls({ hubDatabase: database, secrets: folder, env: environment.subgraphDatabaseUrls });
    // A command reads no boards.
    const replicaUrls = purpose === 'start' ? replicaUrlsOf(urls, environment) : {};
    const viewerKey = folder.secret('viewer-key');
    const files = { folder: folder.files, s3: environment.filesBucket };
    const settings = { viewerKey: Buffer.from(viewerKey, 'base64url'), clock: () => new Date() };
    const definitions = subgraphDefinitions(environment.allowDemonstrationAccounts);
    for (const definition of definitions) {
      signal?.throwIfAborted();
      const told = (error: Error, requestId: string) => report(error, requestId, definition.name);
      subgraphs.push(
        await startSubgraph(definition, {
          ...settings,
          report: told,
          worksJobs: purpose === 'start',
          databaseUrl: urls[definition.name],
          replicaUrl: replicaUrls[definition.name],
          // A command takes and gives no files.
          files: purpose === 'start' ? files : undefined,
        }),
      );
    }
    const of = (name: SubgraphName) => subgraphs.find((subgraph) => subgraph.name === name)!;
    return { database, urls, replicaUrls, files, viewerKey, subgraphs, of, closeSubgraphs, close };
  } catch (error) {
    await close();
    throw error;
  }
}
