import type { BenchData } from './bench-data.js';
import { startServer, type BenchServer } from './child.js';
import { measure, type Load, type Measurement } from './measure.js';
import { summaryOf } from './summary.js';

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
  const [on, off] = measured as [Measurement[], Measurement[]];
  return [
    line(`node CPU of a query, metrics on to off, connections: ${load.connections}`, on, off, 'nodeCpuMs'),
    line(`p50, metrics on to off, connections: ${load.connections}`, on, off, 'p50Ms'),
  ];
}

/** The median of the rounds' ratios: what else the machine does differs more between rounds than within one. */
function line(what: string, on: readonly Measurement[], off: readonly Measurement[], figure: 'nodeCpuMs' | 'p50Ms'): string {
  const ratios = on.map((round, index) => {
    const [over, under] = [round[figure], off[index]![figure]];
    return over === null || !under ? null : over / under;
  });
  const { median, spread } = summaryOf(ratios);
  if (median === null) return `– ${what}: not measured`;
  const [onMs, offMs] = [on, off].map((rounds) => summaryOf(rounds.map((round) => round[figure])).median!.toFixed(2));
  return `– ${what}: ${median.toFixed(3)} (${onMs} ms, ${offMs} ms; ratios of ${on.length} rounds apart by ${Math.round((spread ?? 0) * 100)} %)`;
}
