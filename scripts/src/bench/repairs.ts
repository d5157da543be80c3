import { randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { referenceDistricts } from '@nakhon/db/reference';
import { ictDefinition } from '@nakhon/ict/definition';
import { Role } from '@nakhon/kit/role';
import { startSubgraph, type RunningSubgraph } from '@nakhon/kit/subgraph';
import { nobody, signViewer, type Viewer } from '@nakhon/kit/viewer';
import { medianOf } from './summary.js';

/** What the bench asks of the process that measures the reads of repairs. */
export interface RepairsOrder {
  /** Database of ict with few tickets and with many. */
  urls: readonly [few: string, many: string];
  quarter: { year: number; quarter: number };
  /** Rounds that are measured; a third as many are run before. */
  rounds: number;
}

/** A read over few and over many tickets: medians of rounds that alternate, in milliseconds. */
export interface RepairsFigure {
  what: string;
  fewMs: number;
  manyMs: number;
  ratio: number;
  /** Most SQL statements of one answer. */
  statements: number;
}

const KEY = new Uint8Array(32).fill(7);
const VIEWER: Viewer = {
  kind: 'account',
  accountId: '00000000-0000-7000-8000-00000000be7d',
  username: 'bench',
  grants: [{ role: Role.EXECUTIVE, path: '/00000000/' }],
};
const BRACKET = /^(begin|commit|rollback|savepoint|release|set )/i;

/** The subgraph over one number of tickets, with keys of rows to ask for in turn. */
interface Side {
  ict: RunningSubgraph;
  sent: () => number;
  devices: string[];
  codes: string[];
}

interface Read {
  what: string;
  ask(side: Side, round: number, order: RepairsOrder): Promise<void>;
}

const TURNAROUND = `query ($r: [_Any!]!, $year: Int!, $quarter: Int!) { _entities(representations: $r) { ... on District {
  repairTurnaround(fiscalYear: $year, quarter: $quarter) { asOf received completed open medianHours p90Hours withinStandardPercent oldestOpenDays } } } }`;
const QUEUE = `query ($section: ServiceSection, $kind: RepairKind) { repairQueue(section: $section, kind: $kind, first: 50) { totalCount counts { state count late }
  pageInfo { hasNextPage endCursor } edges { node { code subjectTh state dueAt stateSince officer { nameTh } clock { tone remainingMinutes } } } } }`;
const HISTORY = `query ($key: String!) { device(key: $key) { assetNumber brand model repairs(first: 20) { totalCount pageInfo { hasNextPage endCursor }
  edges { node { code subjectTh state receivedAt handedOverAt causeTh remedyTh } } } } }`;
const DISTRICTS = referenceDistricts().map(({ code }) => ({ __typename: 'District', code }));

const READS: readonly Read[] = [
  { what: 'turnaround of 50 districts', ask: (side, _, { quarter }) => answered(side, TURNAROUND, { r: DISTRICTS, ...quarter }) },
  { what: "the queue's first page with filters and counts", ask: (side) => answered(side, QUEUE, { section: 'REPAIR', kind: 'HARDWARE' }) },
  { what: "a device's history", ask: (side, round) => answered(side, HISTORY, { key: side.devices[round % side.devices.length] }) },
  { what: 'the tracking page', ask: tracked },
];

/** What each read costs over many tickets beside what it costs over few. */
export async function measureRepairs(order: RepairsOrder): Promise<RepairsFigure[]> {
  const sides: Side[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'nakhon-bench-files-'));
  try {
    for (const url of order.urls) sides.push(await sideOn(url, folder));
    const figures: RepairsFigure[] = [];
    for (const read of READS) figures.push(await measured(read, sides as [Side, Side], order));
    return figures;
  } finally {
    for (const { ict } of sides) await ict.close();
    rmSync(folder, { recursive: true });
  }
}

async function measured(read: Read, sides: [Side, Side], order: RepairsOrder): Promise<RepairsFigure> {
  const times: [number[], number[]] = [[], []];
  const warmUp = Math.ceil(order.rounds / 3);
  let statements = 0;
  for (let round = 0; round < order.rounds + warmUp; round++)
    for (const index of [0, 1] as const) {
      const before = sides[index].sent();
      const began = performance.now();
      await read.ask(sides[index], round, order);
      times[index].push(performance.now() - began);
      statements = Math.max(statements, sides[index].sent() - before);
    }
  const [fewMs, manyMs] = times.map((each) => medianOf(each.slice(warmUp))) as [number, number];
  return { what: read.what, fewMs, manyMs, ratio: manyMs / fewMs, statements };
}

async function sideOn(databaseUrl: string, folder: string): Promise<Side> {
  let sent = 0;
  const onStatement = (sql: string) => void (sent += BRACKET.test(sql.trim()) ? 0 : 1);
  const ict = await startSubgraph(ictDefinition, {
    databaseUrl,
    viewerKey: KEY,
    clock: () => new Date(),
    report: console.error,
    onStatement,
    files: { folder },
  });
  const em = ict.orm.em.fork();
  const keys = async (sql: string) => (await em.execute<{ key: string }[]>(sql)).map(({ key }) => key);
  // Spread over the whole table, those that were mended a few times.
  const devices = await keys(
    `select device.id::text as key from device where (select count(*) from repair_ticket where device_id = device.id) between 2 and 20
     order by md5(device.id::text) limit 500`,
  );
  const codes = await keys(
    `select track.code as key from track_code track join repair_ticket ticket on ticket.id = track.ticket_id
     where track.withdrawn_at is null and ticket.event_count > 3 order by md5(track.code) limit 500`,
  );
  return { ict, sent: () => sent, devices, codes };
}

async function answered({ ict }: Side, query: string, variables: object): Promise<void> {
  const viewerToken = await signViewer(KEY, VIEWER, new Date());
  const { data, errors } = await ict.answer({ query, variables: { ...variables }, viewerToken, requestId: randomUUIDv7() });
  const [value] = Object.values(data ?? {}) as unknown[];
  if (errors || value === null || value === undefined) throw new Error('A read of the bench was refused', { cause: errors?.[0] });
}

async function tracked({ ict, codes }: Side, round: number): Promise<void> {
  const { status } = await ict.answerFile({
    method: 'GET',
    path: `/track/${codes[round % codes.length]}`,
    search: '',
    contentType: '',
    contentLength: undefined,
    body: Readable.from([]),
    viewerToken: await signViewer(KEY, nobody('127.0.0.1'), new Date()),
    requestId: randomUUIDv7(),
  });
  if (status !== 200) throw new Error(`The tracking page answered ${status}`);
}
