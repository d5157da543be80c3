import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ExecutionResult } from 'graphql';
import { createTestDatabase } from '@nakhon/db/test-database';
import type { Role } from './role.js';
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition } from './subgraph.js';
import { nobody, signViewer, type Viewer } from './viewer.js';

/** A subgraph on a database of its own, for tests: asked as any viewer, at any time. */
export interface SubgraphHarness {
  subgraph: RunningSubgraph;
  /** SQL statements sent since `statements.length = 0`, without transaction brackets. */
  statements: string[];
  ask<T = Record<string, never>>(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult<T>>;
  /** Asks below `/files`, `GET /evidence/1?a=b`; the answer's body is read to its end. */
  askFile(
    asked: string,
    viewer?: Viewer,
    form?: FormData,
  ): Promise<{ status: number; headers: Readonly<Record<string, string>>; body: Buffer }>;
  /** Where its files lie. */
  folder: string;
  setNow(now: Date): void;
  close(): Promise<void>;
}

const KEY = new Uint8Array(32).fill(7);
const BRACKET = /^(begin|commit|rollback|savepoint|release|set )/i;

/** An account with the roles over the subtree at `path` (the whole of BMA when left out). */
export function aViewer(roles: readonly Role[], path = '/00000000/'): Viewer {
  return {
    kind: 'account',
    accountId: '00000000-0000-7000-8000-000000000001',
    username: 'tester',
    agencyPath: path,
    grants: roles.map((role) => ({ role, path })),
  };
}

/** Starts `definition` on a fresh database at the fixed time `now`. Close it after the tests. */
export async function startHarness(definition: SubgraphDefinition, now: Date): Promise<SubgraphHarness> {
  const database = await createTestDatabase();
  const statements: string[] = [];
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-files-'));
  let clock = now;
  const subgraph = await startSubgraph(definition, {
    databaseUrl: database.urls[definition.name],
    viewerKey: KEY,
    files: { folder },
    clock: () => clock,
    report: (error) => console.error(error),
    onStatement: (sql) => {
      if (!BRACKET.test(sql.trim())) statements.push(sql);
    },
  });
  statements.length = 0;
  return {
    subgraph,
    statements,
    ask: async (query, variables, viewer = nobody()) =>
      (await subgraph.answer({ query, variables, viewerToken: await signViewer(KEY, viewer, clock), requestId: 'test' })) as never,
    askFile: async (asked, viewer = nobody(), form) => {
      const [method, target] = asked.split(' ') as [string, string];
      const { pathname, search } = new URL(target, 'http://localhost');
      const sent = new Response(form ?? null);
      const answer = await subgraph.answerFile({
        method,
        path: pathname,
        search: search.slice(1),
        contentType: sent.headers.get('content-type') ?? '',
        contentLength: undefined,
        body: sent.body ? Readable.fromWeb(sent.body as never) : Readable.from([]),
        viewerToken: await signViewer(KEY, viewer, clock),
        requestId: 'test',
      });
      const { body } = answer;
      return { ...answer, body: body instanceof Readable ? await buffer(body) : Buffer.from(body) };
    },
    folder,
    setNow: (next) => {
      clock = next;
    },
    close: async () => {
      await subgraph.close();
      rmSync(folder, { recursive: true });
      await database.drop();
    },
  };
}
