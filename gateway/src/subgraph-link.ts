import { currentTraceparent } from '@nakhon/kit/observe/tracing';
import type { DataVersion, RunningSubgraph, SubgraphRequest } from '@nakhon/kit/subgraph';
import type { SubgraphFileRequest } from '@nakhon/kit/files/answer-files';
import type { FileAnswer } from '@nakhon/kit/files/file-answer';
import { VIEWER_HEADER } from '@nakhon/kit/viewer';
import type { ExecutionResult } from 'graphql';
import { askForFile } from './file-link.js';

/** How the gateway reaches one subgraph: the same in both topologies. */
export interface SubgraphLink {
  name: string;
  /** Rejects when the subgraph can't be reached or does not answer before `signal` aborts. */
  answer(request: SubgraphRequest, signal: AbortSignal): Promise<ExecutionResult>;
  /** The same for files: streams in, streams out. */
  answerFile?(request: SubgraphFileRequest, signal: AbortSignal): Promise<FileAnswer>;
  /** The version of the data on the subgraph's server; rejects when it can't tell. */
  dataVersion(signal: AbortSignal): Promise<DataVersion>;
  ready(signal: AbortSignal): Promise<void>;
  /** The subgraph's figures in Prometheus' format. */
  metrics?(signal: AbortSignal): Promise<string>;
}

/** A subgraph in this process. */
export function localLink(subgraph: RunningSubgraph): SubgraphLink {
  return {
    name: subgraph.name,
    answer: (request, signal) => untilAborted(subgraph.answer(request), signal),
    answerFile: (request, signal) => untilAborted(subgraph.answerFile(request), signal),
    dataVersion: (signal) => untilAborted(subgraph.dataVersion(), signal),
    ready: (signal) => untilAborted(subgraph.ready(), signal),
    metrics: (signal) => untilAborted(subgraph.metrics.text(), signal),
  };
}

/** A subgraph in a process of its own. `urlOf` is asked each time: a restarted subgraph has a new port. */
export function remoteLink(name: string, urlOf: () => string | null): SubgraphLink {
  const urlFor = (path: string) => {
    const url = urlOf();
    if (url === null) throw new Error(`The subgraph ${name} is not running`);
    return new URL(path, url);
  };
  return {
    name,
    answer: async ({ query, variables, operationName, viewerToken, requestId }, signal) => {
      const traceparent = currentTraceparent();
      const response = await fetch(urlFor('/graphql'), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-request-id': requestId,
          ...(traceparent ? { traceparent } : {}),
          ...(viewerToken ? { [VIEWER_HEADER]: viewerToken } : {}),
        },
        body: JSON.stringify({ query, variables, operationName }),
        signal,
      });
      if (!response.ok) throw new Error(`The subgraph ${name} answered with HTTP status ${response.status}`);
      return (await response.json()) as ExecutionResult;
    },
    // Not an async function for nothing: where it is not running, this rejects too.
    answerFile: async (request, signal) => askForFile(urlFor(`/files${request.path}?${request.search}`), request, signal),
    dataVersion: async (signal) => {
      const response = await fetch(urlFor('/version'), { signal });
      if (!response.ok) throw new Error(`The subgraph ${name} can't tell the version of its data`);
      return (await response.json()) as DataVersion;
    },
    ready: async (signal) => {
      const response = await fetch(urlFor('/readyz'), { signal });
      if (!response.ok) throw new Error(`The subgraph ${name} is not ready`);
    },
    metrics: async (signal) => (await fetch(urlFor('/metrics'), { signal })).text(),
  };
}

/** Stops waiting when the signal aborts; the work itself ends by the database's statement timeout. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
