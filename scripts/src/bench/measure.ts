import { setTimeout as sleep } from 'node:timers/promises';
import { OVERVIEW } from '../overview-query.js';
import type { BenchData } from './bench-data.js';
import { putLoad, type BenchServer } from './child.js';
import { cpuMs, residentMiB, serverCpuMs } from './process-figures.js';

/** What one round of one server showed. */
export interface Measurement {
  requests: number;
  requestsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Milliseconds of all its Node processes for one query; null without /proc. */
  nodeCpuMs: number | null;
  postgresCpuMs: number | null;
  residentMiB: number | null;
}

export interface Load {
  connections: number;
  requests: number;
  milliseconds: number;
  isFresh: boolean;
}

export async function measure(server: BenchServer, data: BenchData, load: Load): Promise<Measurement> {
  const order = { url: server.url, token: data.token, query: OVERVIEW, variables: data.variables, ...load };
  const node = cpuMs(server.pids);
  const postgres = serverCpuMs(data.postmaster);
  const { requests, requestsPerSecond, p50Ms, p99Ms } = await putLoad(order);
  // The system counts in steps of ten milliseconds.
  await sleep(20);
  const perQuery = (before: number | null, after: number | null) =>
    before === null || after === null ? null : (after - before) / requests;
  return {
    requests,
    requestsPerSecond,
    p50Ms,
    p99Ms,
    nodeCpuMs: perQuery(node, cpuMs(server.pids)),
    postgresCpuMs: perQuery(postgres, serverCpuMs(data.postmaster)),
    residentMiB: residentMiB(server.pids),
  };
}
