import { inSpan } from './tracing.js';
import { statementKind, statementText } from './statement-text.js';

/** Told of each statement when it has ended. */
export type StatementEnded = (seconds: number, failed: boolean) => void;

interface QueryingClient {
  query(...parameters: never[]): unknown;
}

/** What is needed of a pool of `pg`. */
export interface ObservedPool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
  on(event: 'connect', listener: (client: never) => void): unknown;
}

/** Measures every statement that the pool's connections are sent, and gives it a span where traces are on. */
export function observeStatements(pool: ObservedPool, subgraph: string, ended: StatementEnded): void {
  pool.on('connect', (client: QueryingClient) => {
    const send = client.query.bind(client) as (...parameters: unknown[]) => unknown;
    client.query = (...parameters: unknown[]) => {
      const sql = textOf(parameters[0]);
      if (sql === null || typeof parameters.at(-1) === 'function') return send(...parameters);
      return measured(sql, subgraph, ended, () => send(...parameters) as Promise<unknown>);
    };
  });
}

/** A cursor has its own way of sending. */
function textOf(query: unknown): string | null {
  if (typeof query === 'string') return query;
  const { text, submit } = query as { text?: unknown; submit?: unknown };
  return typeof text === 'string' && submit === undefined ? text : null;
}

async function measured(sql: string, subgraph: string, ended: StatementEnded, send: () => Promise<unknown>): Promise<unknown> {
  const began = performance.now();
  let failed = true;
  try {
    const facts = () => ({ 'db.system.name': 'postgresql', 'db.namespace': subgraph, 'db.query.text': statementText(sql) });
    const result = await inSpan(() => `sql ${statementKind(sql)}`, facts, send);
    failed = false;
    return result;
  } finally {
    ended((performance.now() - began) / 1000, failed);
  }
}
