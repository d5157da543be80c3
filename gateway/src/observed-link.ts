import { inSpan } from '@nakhon/kit/observe/tracing';
import type { HubMetrics } from './hub-metrics.js';
import type { SubgraphLink } from './subgraph-link.js';

/** The same link, with a span around each fetch where traces are on, and its time taken where metrics are. */
export function observedLink(link: SubgraphLink, metrics: HubMetrics | undefined): SubgraphLink {
  const facts = () => ({ 'nakhon.subgraph': link.name });
  return {
    ...link,
    answer: async (request, signal) => {
      const began = performance.now();
      let failed = true;
      try {
        const result = await inSpan(
          () => `fetch ${link.name}`,
          facts,
          () => link.answer(request, signal),
        );
        failed = false;
        return result;
      } finally {
        metrics?.fetched(link.name, (performance.now() - began) / 1000, failed);
      }
    },
  };
}
