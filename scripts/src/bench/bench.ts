import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { Command } from 'commander';
import { openBenchData, type BenchData } from './bench-data.js';
import { answerOf, forked, hubFlags, startServer, type BenchServer } from './child.js';
import { cycleGoals } from './cycle-goals.js';
import type { CycleOrder, CycleReport } from './cycle.js';
import { instrumentationLines } from './instrumentation.js';
import { copyWithTickets, type ManyTickets } from './many-tickets.js';
import { measure, type Load, type Measurement } from './measure.js';
import { goalLines, table, type Row } from './report.js';
import { repairsGoals } from './repairs-goals.js';
import type { RepairsFigure, RepairsOrder } from './repairs.js';
import { ratio, summarise, type Goal } from './summary.js';
import type { Variant } from './variant.js';

process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

interface Contestant {
  variant: Variant;
  tickets: number;
  server: BenchServer;
}

const FEW_TICKETS = 10_000;
const MANY_TICKETS = 1_000_000;
const CONNECTIONS = [1, 10];

interface Options {
  quick: boolean;
  out: string;
  rounds: number;
  metrics: boolean;
  cycle: boolean;
  repairs: boolean;
}

async function bench({ quick, out, rounds, metrics, cycle, repairs }: Options): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nakhon-bench-'));
  const contestants: Contestant[] = [];
  const closers: (() => Promise<void>)[] = [];
  try {
    say('Demonstration data …');
    const data = await openBenchData(folder, new Date());
    closers.push(data.close);
    if (metrics) return console.log((await instrumentationLines(data, quick ? 2 : rounds, loadOf('hub', 1, quick))).join('\n'));
    if (repairs) return console.log(goalLines(await onlyRepairs(data, quick)));
    say('The reporting cycle over once and ten times the data …');
    const cycleFigures = await measuredCycle(data, quick);
    if (cycle) return console.log(goalLines(cycleGoals(cycleFigures)));
    say(`${(quick ? FEW_TICKETS * 10 : MANY_TICKETS).toLocaleString('en')} tickets in a copy …`);
    const many = await copyWithTickets(data.adminUrl, data.urls, quick ? FEW_TICKETS * 10 : MANY_TICKETS);
    const repairFigures = await measuredRepairs(data, many, quick);
    contestants.push(...(await startAll(data, many)));
    const results = await runRounds(contestants, data, quick ? 2 : rounds, quick);
    const rows = rowsOf(contestants, results, data.statements.length);
    const goals = [...goalsOf(rows, many.tickets), ...cycleGoals(cycleFigures), ...repairFigures];
    console.log(`\n${table(rows)}\n\n${goalLines(goals)}\n`);
    mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
    writeFileSync(
      out,
      `${JSON.stringify({ measuredAt: new Date(), cpu: cpus()[0]?.model, cores: cpus().length, goals, rows, cycle: cycleFigures }, null, 2)}\n`,
    );
    say(`Written to ${out}`);
  } finally {
    await Promise.all(contestants.map(({ server }) => server.stop()));
    for (const close of closers.toReversed()) await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function onlyRepairs(data: BenchData, quick: boolean): Promise<Goal[]> {
  return measuredRepairs(data, await copyWithTickets(data.adminUrl, data.urls, quick ? FEW_TICKETS * 10 : MANY_TICKETS), quick);
}

async function startAll(data: BenchData, many: ManyTickets): Promise<Contestant[]> {
  const { urls, viewerKey, statements, answer } = data;
  const contestants: Contestant[] = [];
  for (const variant of ['stock', 'stock-gateway', 'hub', 'plain', 'bytes'] as const)
    contestants.push({ variant, tickets: FEW_TICKETS, server: await startServer({ variant, urls, viewerKey, statements, answer }) });
  const { server } = contestants.find(({ variant }) => variant === 'hub')!;
  // The same process: asked in a way that lets it give kept answers.
  contestants.push({ variant: 'hub-again', tickets: FEW_TICKETS, server: { ...server, stop: async () => undefined } });
  const large = await startServer({ variant: 'hub', urls: many.urls, viewerKey, statements, answer });
  contestants.push({ variant: 'hub', tickets: many.tickets, server: large });
  return contestants;
}

/** In a process of its own, run as the hub is. */
function measuredCycle({ adminUrl, urls }: BenchData, quick: boolean): Promise<CycleReport> {
  const order: CycleOrder = { adminUrl, urls, indicators: quick ? 500 : 5_000, rounds: quick ? 10 : 60 };
  return answerOf<CycleReport>(forked('cycle-process', hubFlags()), order);
}

/** The same over few and many tickets, in a process of its own. */
async function measuredRepairs({ urls, variables }: BenchData, many: ManyTickets, quick: boolean): Promise<Goal[]> {
  const order: RepairsOrder = { urls: [urls.ict, many.urls.ict], quarter: variables, rounds: quick ? 20 : 200 };
  const figures = await answerOf<RepairsFigure[]>(forked('repairs-process', hubFlags()), order);
  return repairsGoals(figures, [many.from, many.tickets]);
}

/** Rounds alternate, so that what else the machine does befalls all alike. */
async function runRounds(
  contestants: readonly Contestant[],
  data: BenchData,
  rounds: number,
  quick: boolean,
): Promise<Map<string, Measurement[]>> {
  const results = new Map<string, Measurement[]>();
  for (const contestant of contestants) await measure(contestant.server, data, warmUp(contestant.variant, quick));
  for (let round = 1; round <= rounds; round++) {
    say(`Round ${round} of ${rounds}`);
    for (const connections of CONNECTIONS) {
      for (const contestant of contestants) {
        const key = keyOf(contestant, connections);
        const measured = await measure(contestant.server, data, loadOf(contestant.variant, connections, quick));
        results.set(key, [...(results.get(key) ?? []), measured]);
      }
    }
  }
  return results;
}

/** Until the engine has compiled what is run often. */
function warmUp(variant: Variant, quick: boolean): Load {
  const load = loadOf(variant, 4, quick);
  return { ...load, requests: load.requests * 4, milliseconds: load.milliseconds * 2 };
}

function loadOf(variant: Variant, connections: number, quick: boolean): Load {
  const isCheap = variant === 'bytes' || variant === 'hub-again';
  const requests = (quick ? 40 : 150) * (isCheap ? 20 : 1);
  return { connections, requests, milliseconds: quick ? 4_000 : 15_000, isFresh: variant !== 'hub-again' };
}

const keyOf = ({ variant, tickets }: Contestant, connections: number) => `${variant} ${tickets} ${connections}`;

function rowsOf(contestants: readonly Contestant[], results: ReadonlyMap<string, Measurement[]>, statements: number): Row[] {
  const sql: Record<Variant, number> = {
    stock: statements,
    'stock-gateway': statements,
    hub: statements,
    'hub-again': 1,
    plain: statements,
    bytes: 0,
  };
  return contestants.flatMap((contestant) =>
    CONNECTIONS.map((connections) => ({
      variant: contestant.variant,
      connections,
      tickets: contestant.tickets,
      statements: sql[contestant.variant],
      figures: summarise(results.get(keyOf(contestant, connections)) ?? []),
    })),
  );
}

function goalsOf(rows: readonly Row[], manyTickets: number): Goal[] {
  const figures = (variant: Variant, connections: number, tickets = FEW_TICKETS) =>
    rows.find((row) => row.variant === variant && row.connections === connections && row.tickets === tickets)!.figures;
  const [stock, hub, again, plain, bytes] = (['stock', 'hub', 'hub-again', 'plain', 'bytes'] as const).map((variant) =>
    figures(variant, 1),
  );
  const many = figures('hub', 1, manyTickets);
  return [
    { what: 'node CPU of a query, (b) to (a), 1 connection', ratio: ratio(hub!.nodeCpuMs, stock!.nodeCpuMs), goal: 0.3 },
    {
      what: 'node CPU of a query, (b) to (a), 10 connections',
      ratio: ratio(figures('hub', 10).nodeCpuMs, figures('stock', 10).nodeCpuMs),
      goal: 0.3,
    },
    { what: 'p50 at one connection, (b) to (c)', ratio: ratio(hub!.p50Ms, plain!.p50Ms), goal: 1.5 },
    { what: "p50 of an unchanged answer asked again, (b') to (d)", ratio: ratio(again!.p50Ms, bytes!.p50Ms), goal: 3 },
    { what: `p50 with ${manyTickets} tickets to that with ${FEW_TICKETS}`, ratio: ratio(many.p50Ms, hub!.p50Ms), goal: 1.2 },
  ];
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await new Command('bench')
  .description('the overview through the hub, measured against the stock gateway, a plain handler and the bytes alone')
  .option('--quick', 'few requests and 100,000 tickets: whether it runs, not how fast', false)
  .option('--rounds <number>', 'alternating rounds', Number, 5)
  .option('--metrics', 'only what it costs that the hub counts itself', false)
  .option('--cycle', 'only the saves and reads of the reporting cycle', false)
  .option('--repairs', 'only the reads of repairs', false)
  .option('--out <file>', 'where the figures go as JSON', '.cache/bench.json')
  .action(bench)
  .parseAsync();
