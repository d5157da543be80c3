import { randomUUIDv7 } from 'node:crypto';
import type { AnyEntity, Constructor, EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { SubgraphName } from '@nakhon/db/bootstrap';
import { dataVersionReader, serverOf } from '@nakhon/db/data-version';
import { oneAtATime } from '@nakhon/db/one-at-a-time';
import { Refusal } from '@nakhon/core/refusal';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { SubgraphContext } from './context.js';
import { documentCache } from './document-cache.js';
import { answerFiles, type SubgraphFileRequest } from './files/answer-files.js';
import type { FileAnswer } from './files/file-answer.js';
import type { FileRoute } from './files/file-route.js';
import { openFileStore, type FileStore, type FileStoreSettings } from './files/file-store.js';
import { documentError, publicError, refusalExtensions } from './errors.js';
import type { JobDefinition } from './jobs/job.js';
import { startJobs, type RunningJobs } from './jobs/jobs.js';
import { noteLine } from './observe/logged-fault.js';
import { subgraphMetrics, type SubgraphMetrics } from './observe/subgraph-metrics.js';
import { inSpan } from './observe/tracing.js';
import { migrate, openOrm } from './orm.js';
import { boardReads, type BoardReads } from './replica/board-reads.js';
import { logPositions } from './replica/log-positions.js';
import type { SubgraphSchema } from './schema.js';
import { verifiedViewers } from './verified-viewers.js';

/** What a subgraph's `main.ts` hands over: all that is its own. */
export interface SubgraphDefinition {
  name: SubgraphName;
  entities: readonly Constructor<AnyEntity>[];
  buildSchema(): Promise<SubgraphSchema>;
  /** Brings reference data up to date as of `now`; called after the migrations, at every start, in one transaction. */
  loadReference(em: EntityManager, now: Date): Promise<void>;
  /** Work it does by itself, in the queue schema of its name. */
  jobs?: readonly JobDefinition[];
  /** The same, where files are kept. */
  fileJobs?(store: FileStore): readonly JobDefinition[];
  /** Ways in for files below `/files`, where it has any; the gateway's doors lead to them. */
  fileRoutes?(store: FileStore): readonly FileRoute[];
}

export interface SubgraphSettings {
  databaseUrl: string;
  /** The same login on a hot standby of that server: figures are read there while it has everything. */
  replicaUrl?: string | undefined;
  /** The key with which the gateway signs viewers. */
  viewerKey: Uint8Array;
  clock: () => Date;
  /** Told of errors that no rule foresaw, with the request they befell. */
  report: (error: Error, requestId: string) => void;
  onStatement?: (sql: string) => void;
  /** false: SQL statements are not counted, to see what counting them costs. Default true. */
  countsStatements?: boolean;
  /** Whether its jobs are worked here: by hubs, not by commands. Off when left out. */
  worksJobs?: boolean;
  /** Where files are kept; left out: none are taken and none given. */
  files?: FileStoreSettings | undefined;
}

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  viewerToken: string | undefined;
  requestId: string;
  /** The W3C header of the span that asks, from another process. */
  traceparent?: string | undefined;
}

/** Equal versions of a server mean equal data in all its databases. */
export interface DataVersion {
  server: string;
  version: string;
}

export interface RunningSubgraph {
  name: SubgraphName;
  orm: MikroORM;
  /** Answers one request, over HTTP or in process alike. Without a signed viewer it refuses with `VIEWER_REQUIRED`. */
  answer(request: SubgraphRequest): Promise<ExecutionResult>;
  /** The same for files; never rejects. */
  answerFile(request: SubgraphFileRequest): Promise<FileAnswer>;
  /** The version of the data on this subgraph's server, and which server that is. Rejects when the database can't be asked. */
  dataVersion(): Promise<DataVersion>;
  /** Resolves when the database answers; rejects otherwise. */
  ready(): Promise<void>;
  metrics: SubgraphMetrics;
  /** null where jobs are not worked, or there are none. */
  jobs: RunningJobs | null;
  close(): Promise<void>;
}

/** Connects, migrates, loads reference data and stands ready to answer. */
export async function startSubgraph(definition: SubgraphDefinition, settings: SubgraphSettings): Promise<RunningSubgraph> {
  const { schema } = await definition.buildSchema();
  const metrics = subgraphMetrics(definition.name);
  const watching = settings.countsStatements === false ? {} : { watchPool: metrics.watch, watchReplica: metrics.watchReplica };
  const store = await storeOf(definition, settings);
  const orm = await openOrm({ ...definition, ...settings, ...watching });
  // Of several hubs that start at once on one database each does this in its turn.
  await oneAtATime(settings.databaseUrl, `start ${definition.name}`, async () => {
    await migrate(orm);
    await orm.em.fork().transactional((em) => definition.loadReference(em, settings.clock()));
  });
  const jobs = await jobsOf(definition, settings, store, orm, metrics).catch(async (error: unknown) => {
    await orm.close();
    throw error;
  });
  const documents = documentCache(schema);
  const versions = dataVersionReader(settings.databaseUrl);
  const server = serverOf(settings.databaseUrl);
  const viewerOf = verifiedViewers(settings.viewerKey);
  const boards = boardsOf(definition.name, settings, metrics);
  const answerFile = answerFiles({
    subgraph: definition.name,
    routes: (store && definition.fileRoutes?.(store)) ?? [],
    fork: () => orm.em.fork(),
    viewerOf,
    clock: settings.clock,
    viewerRequired: () => viewerRequired(definition.name),
    report: settings.report,
  });

  async function answer(request: SubgraphRequest): Promise<ExecutionResult> {
    const now = settings.clock();
    const viewer = await viewerOf(request.viewerToken, now);
    if (!viewer) return refused(viewerRequired(definition.name));
    const answering = documents(request.query, request.operationName ?? null);
    if (typeof answering !== 'function') return { errors: answering.map(documentError) };
    const em = orm.em.fork();
    const readFigure = answering.isQuery ? boards?.ofRequest(em) : undefined;
    const context: SubgraphContext = { em, viewer, now, newId: randomUUIDv7, requestId: request.requestId, readFigure };
    const result = await answering(context, request.variables ?? {});
    if (!result.errors) return result;
    const errors = result.errors.map((error) => publicError(error, definition.name, (cause) => settings.report(cause, request.requestId)));
    for (const { extensions } of errors) metrics.failed(String(extensions['code']));
    return { ...result, errors };
  }

  return {
    name: definition.name,
    orm,
    answer: (request) =>
      inSpan(
        () => `subgraph ${definition.name}`,
        () => ({ 'nakhon.request_id': request.requestId }),
        () => answer(request),
        request.traceparent,
      ),
    answerFile,
    metrics,
    jobs,
    ready: async () => void (await orm.em.fork().execute('select 1')),
    dataVersion: async () => ({ server, version: await versions.read() }),
    close: async () => {
      await jobs?.close();
      await Promise.all([versions.close(), boards?.close()]);
      await orm.close();
    },
  };
}

async function jobsOf(
  { name, jobs: usual = [], fileJobs }: SubgraphDefinition,
  { worksJobs = false, databaseUrl, clock, report }: SubgraphSettings,
  store: FileStore | null,
  orm: MikroORM,
  metrics: SubgraphMetrics,
): Promise<RunningJobs | null> {
  const jobs = [...usual, ...((store && fileJobs?.(store)) ?? [])];
  if (!worksJobs || jobs.length === 0) return null;
  return startJobs({ name, jobs, databaseUrl, orm, clock, report, metrics: metrics.jobs });
}

/** null: the subgraph has no ways in for files, or takes none here. */
async function storeOf({ fileRoutes }: SubgraphDefinition, { files, clock }: SubgraphSettings): Promise<FileStore | null> {
  return fileRoutes && files ? openFileStore(files, clock()) : null;
}

/** null: no replica is set, every read is the primary's. */
function boardsOf(subgraph: string, { databaseUrl, replicaUrl, clock }: SubgraphSettings, metrics: SubgraphMetrics): BoardReads | null {
  if (replicaUrl === undefined) return null;
  const tell = (line: string) => void process.stderr.write(noteLine(line, { subgraph }, clock()));
  return boardReads({ positions: logPositions(databaseUrl, replicaUrl), count: metrics.boardRead, tell });
}

function viewerRequired(subgraph: string): Refusal {
  return new Refusal(
    'VIEWER_REQUIRED',
    { th: 'ส่วนบริการนี้รับคำขอจากประตูกลางเท่านั้น', en: 'This service answers the gateway only' },
    { subgraph },
  );
}

function refused(refusal: Refusal): ExecutionResult {
  return { errors: [new GraphQLError(refusal.message, { extensions: refusalExtensions(refusal) })] };
}
