import type { BenchData } from './bench-data.js';
import { startServer, type BenchServer } from './child.js';
import { measure, type Load, type Measurement } from './measure.js';
import { ratio, summarise, type Summary } from './summary.js';

const CONNECTIONS = [1, 10];

/**
 * What it costs that the hub counts itself: a hub that measures requests, fetches, statements and its process beside one that measures nothing, asked in
 * turns. A line for each figure, without a goal.
 */
export async function instrumentationLines(data: BenchData, rounds: number, load: Omit<Load, 'connections'>): Promise<string[]> {
  const { urls, viewerKey, statements, answer } = data;
  const start = (isMeasured: boolean) => startServer({ variant: 'hub', urls, viewerKey, statements, answer, isMeasured });
  const servers: BenchServer[] = [];
  try {
    servers.push(await start(true), await start(false));
    for (const server of servers) await measure(server, data, { ...load, connections: 4 });
    const lines: string[] = [];
    for (const connections of CONNECTIONS) lines.push(...(await compared(servers, data, rounds, { ...load, connections })));
    return lines;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function compared(servers: readonly BenchServer[], data: BenchData, rounds: number, load: Load): Promise<string[]> {
  const measured = servers.map((): Measurement[] => []);
  for (let round = 0; round < rounds; round++) {
    // Who goes first has the machine as the other left it.
    const turn = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const each of turn) measured[each]!.push(await measure(servers[each]!, data, load));
  }
  const [on, off] = measured.map(summarise);
  return [
    line(`node CPU of a query, metrics on to off, connections: ${load.connections}`, on!.nodeCpuMs, off!.nodeCpuMs),
    line(`p50, metrics on to off, connections: ${load.connections}`, on!.p50Ms, off!.p50Ms),
  ];
}

function line(what: string, on: Summary, off: Summary): string {
  const reached = ratio(on, off);
  if (reached === null) return `– ${what}: not measured`;
  const spread = Math.round(Math.max(on.spread ?? 0, off.spread ?? 0) * 100);
  return `– ${what}: ${reached.toFixed(3)} (${on.median!.toFixed(2)} ms to ${off.median!.toFixed(2)} ms, rounds apart by ${spread} %)`;
}
