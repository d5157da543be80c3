import { SUBGRAPHS, type SubgraphName } from '@nakhon/db/bootstrap';
import { remoteLink, type SubgraphLink } from '@nakhon/gateway/subgraph-link';
import { keepSubgraphProcess, type KeptProcess, type SubgraphProcessOptions } from './kept-process.js';

export interface SubgraphProcesses {
  links: SubgraphLink[];
  /** Where a subgraph answers at the moment; null while it is down. */
  urlOf(name: SubgraphName): string | null;
  stop(): Promise<void>;
}

/**
 * A process per subgraph. One that ends by itself or hangs is started again; until then its part of an answer is missing.
 * @throws Refusal `SUBGRAPH_START_FAILED` when one does not start; then none is left.
 */
export async function startSubgraphProcesses(options: SubgraphProcessOptions): Promise<SubgraphProcesses> {
  const failing = new AbortController();
  const signal = options.signal ? AbortSignal.any([failing.signal, options.signal]) : failing.signal;
  const starts = SUBGRAPHS.map(async (name) => {
    try {
      return [name, await keepSubgraphProcess(name, { ...options, signal })] as const;
    } catch (error) {
      failing.abort(error);
      throw error;
    }
  });
  const settled = await Promise.allSettled(starts);
  const kept = new Map<SubgraphName, KeptProcess>(settled.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : [])));
  const stop = async () => void (await Promise.all([...kept.values()].map((process) => process.stop())));
  if (signal.aborted) {
    await stop();
    throw signal.reason as Error;
  }
  const urlOf = (name: SubgraphName) => kept.get(name)?.url() ?? null;
  return { links: SUBGRAPHS.map((name) => remoteLink(name, () => urlOf(name))), urlOf, stop };
}
