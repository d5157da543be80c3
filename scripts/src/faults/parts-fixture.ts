import type { SubgraphName } from '@nakhon/db/bootstrap';
import { localLink, remoteLink, type SubgraphLink } from '@nakhon/gateway/subgraph-link';
import { HARNESS_KEY, type HubHarness } from '../hub-harness.js';
import { keepSubgraphProcess, type SubgraphProcessOptions } from '../kept-process.js';

/** Some of the parts in processes of their own, which can be stopped, the others in this one: the gateway can not tell. */
export interface Parts {
  links: SubgraphLink[];
  stop(): Promise<void>;
}

export async function partsIn(names: SubgraphName[], database: HubHarness, given: Partial<SubgraphProcessOptions> = {}): Promise<Parts> {
  const settings = { urls: database.urls, viewerKey: HARNESS_KEY.toString('base64url'), allowDemonstrationAccounts: true };
  const notify = (notice: Error) => console.error(notice.message);
  const start = async (name: SubgraphName) => [name, await keepSubgraphProcess(name, { ...settings, notify, ...given })] as const;
  const kept = new Map(await Promise.all(names.map(start)));
  const linkOf = (subgraph: HubHarness['subgraphs'][number]) => {
    const process = kept.get(subgraph.name);
    return process ? remoteLink(subgraph.name, process.url) : localLink(subgraph);
  };
  const stop = async () => void (await Promise.all([...kept.values()].map((process) => process.stop())));
  return { links: database.subgraphs.map(linkOf), stop };
}
