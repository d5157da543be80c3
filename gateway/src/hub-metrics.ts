import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { operationNames, OTHER } from './operation-names.js';
import type { RequestNote } from './request-note.js';

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
const CODE = /^[A-Z][A-Z0-9_]{1,59}$/;

/** What the gateway counts of itself. */
export interface HubMetrics {
  /** One GraphQL answer went out. */
  answered(note: RequestNote, status: number, seconds: number): void;
  /** One request of any kind ended; `route` is the pattern, never the path that was typed. */
  served(route: string | undefined, status: number): void;
  fetched(subgraph: string, seconds: number, failed: boolean): void;
  reachable(subgraph: string, is: boolean): void;
  text(): Promise<string>;
}

/** Counters, histograms and the process's own figures (CPU, memory, garbage collection, event-loop delay) in a registry of their own. */
export function hubMetrics(): HubMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const labelOf = operationNames();
  const graphql = graphqlMetrics(registry);
  const parts = partMetrics(registry);
  const requests = new Counter({
    name: 'nakhon_http_requests_total',
    help: 'Requests by route and status',
    labelNames: ['route', 'status'],
    registers: [registry],
  });
  return {
    answered: (note, status, seconds) => {
      const operation = labelOf(note.operation, note.isSignedIn);
      graphql.requests.inc({ operation, status });
      graphql.seconds.observe({ operation }, seconds);
      for (const code of note.errorCodes) graphql.errors.inc({ code: CODE.test(code) ? code : OTHER });
    },
    served: (route, status) => requests.inc({ route: route ?? OTHER, status }),
    fetched: (subgraph, seconds, failed) => {
      parts.seconds.observe({ subgraph }, seconds);
      if (failed) parts.failures.inc({ subgraph });
    },
    reachable: (subgraph, is) => parts.up.set({ subgraph }, is ? 1 : 0),
    text: () => registry.metrics(),
  };
}

function graphqlMetrics(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Counter({
      name: 'nakhon_graphql_requests_total',
      help: 'GraphQL requests by operation name and HTTP status',
      labelNames: ['operation', 'status'],
      registers,
    }),
    errors: new Counter({
      name: 'nakhon_graphql_errors_total',
      help: 'Errors in GraphQL answers by code; alike ones of one answer count once',
      labelNames: ['code'],
      registers,
    }),
    seconds: new Histogram({
      name: 'nakhon_graphql_request_seconds',
      help: 'Time of GraphQL requests by operation name',
      labelNames: ['operation'],
      buckets: REQUEST_SECONDS,
      registers,
    }),
  };
}

function partMetrics(registry: Registry) {
  const registers = [registry];
  const labelNames = ['subgraph'];
  return {
    seconds: new Histogram({
      name: 'nakhon_fetch_seconds',
      help: 'Time of the fetches from a subgraph, as the gateway waited for them',
      labelNames,
      buckets: REQUEST_SECONDS,
      registers,
    }),
    failures: new Counter({
      name: 'nakhon_fetch_failures_total',
      help: 'Fetches without an answer: down or too slow',
      labelNames,
      registers,
    }),
    up: new Gauge({ name: 'nakhon_subgraph_up', help: '1 when the subgraph gave its figures just now', labelNames, registers }),
  };
}
