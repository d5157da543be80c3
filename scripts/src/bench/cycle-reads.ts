import { randomUUIDv7 } from 'node:crypto';
import { Role } from '@nakhon/kit/role';
import type { RunningSubgraph } from '@nakhon/kit/subgraph';
import { signViewer, type Viewer } from '@nakhon/kit/viewer';
import { BENCH_NOW, BENCH_QUARTER } from './cycle-data.js';
import { medianOf } from './summary.js';

/** A read at 1 and at 10 times the data: medians of rounds that alternate, in milliseconds. */
export interface ReadFigure {
  what: string;
  onceMs: number;
  tenfoldMs: number;
  ratio: number;
  /** SQL statements of one answer. */
  statements: number;
}

/** The subgraph over one amount of data. `statements` counts what it sends. */
export interface ReadSide {
  plans: RunningSubgraph;
  agencyCode: string;
  statements: () => number;
}

const VERIFIER: Viewer = {
  kind: 'account',
  accountId: '00000000-0000-7000-8000-00000000be7d',
  username: 'bench',
  grants: [{ role: Role.VERIFIER, path: '/00000000/' }],
};
const COUNTS = 'due entered submitted returned verified signed notApplicable empty missing late withoutEvidence withoutOwner';
const HOME = `query ($year: Int!, $quarter: Int!, $agency: ID) { plannerHome(fiscalYear: $year, quarter: $quarter, agencyCode: $agency) {
  asOf period { opensOn dueOn closesOn } counts { ${COUNTS} } agencies { agency { code } ${COUNTS} }
  returned { indicator { id code nameTh nameEn } cell { state returnDueOn noteTh } } } }`;
const QUEUE = `query ($year: Int!, $quarter: Int!, $agencies: [ID!], $first: Int!) { verificationQueue(fiscalYear: $year, quarter: $quarter, agencyCodes: $agencies, first: $first) {
  totalCount oddCount pageInfo { hasNextPage endCursor } edges { node { indicator { id code nameTh nameEn unitTh unitEn decimals evidenceRequired } agency { code }
  cell { fiscalYear quarter target result state version late evidenceCount pastRange { low high } } previousValue changedSinceReturned
  warnings { code messageTh messageEn } } } } }`;
const READS = [
  { what: "the planner's home of all agencies", query: HOME, ofOne: false },
  { what: "the planner's home of one agency", query: HOME, ofOne: true },
  { what: "the verifier's queue of all agencies", query: QUEUE, ofOne: false },
  { what: "the verifier's queue of one agency", query: QUEUE, ofOne: true },
];

/** What each read costs over ten times the data beside what it costs over once the data. */
export async function measureReads(viewerKey: Uint8Array, rounds: number, once: ReadSide, tenfold: ReadSide): Promise<ReadFigure[]> {
  const token = await signViewer(viewerKey, VERIFIER, BENCH_NOW);
  const warmUp = Math.ceil(rounds / 3);
  const figures: ReadFigure[] = [];
  for (const read of READS) {
    const times: [number[], number[]] = [[], []];
    let statements = 0;
    for (let round = 0; round < rounds + warmUp; round++)
      for (const [index, side] of [once, tenfold].entries()) {
        const before = side.statements();
        times[index]!.push(await timed(() => ask(side, token, read)));
        statements = Math.max(statements, side.statements() - before);
      }
    const [onceMs, tenfoldMs] = times.map((each) => medianOf(each.slice(warmUp))) as [number, number];
    figures.push({ what: read.what, onceMs, tenfoldMs, ratio: tenfoldMs / onceMs, statements });
  }
  return figures;
}

async function ask({ plans, agencyCode }: ReadSide, viewerToken: string, { query, ofOne }: (typeof READS)[number]): Promise<void> {
  const { fiscalYear: year, quarter } = BENCH_QUARTER;
  // Of one agency no more than wait there in the smaller data: both pages are full.
  const one = ofOne ? { agency: agencyCode, agencies: [agencyCode], first: 25 } : { first: 50 };
  const { data, errors } = await plans.answer({ query, variables: { year, quarter, ...one }, viewerToken, requestId: randomUUIDv7() });
  if (errors || !Object.values(data ?? {})[0]) throw new Error('A read of the bench was refused', { cause: errors?.[0] });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
