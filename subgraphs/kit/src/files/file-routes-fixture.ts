import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import { verifiedViewers } from '../verified-viewers.js';
import { Role } from '../role.js';
import { answerFiles, type SubgraphFileRequest } from './answer-files.js';
import { attachmentAnswer, jsonAnswer, type FileAnswer } from './file-answer.js';
import type { FileRoute } from './file-route.js';
import { openFileStore } from './file-store.js';
import { receiveFile } from './receive-file.js';

/** Largest file that the fixture's route takes. */
export const MOST_BYTES = 100_000;

/** Three routes over a folder of their own, without a database: for tests of the way files take. */
export async function fileRoutesFixture(key: Uint8Array, clock: () => Date) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-files-'));
  const store = await openFileStore({ folder }, clock());
  const reports: Error[] = [];
  const routes: FileRoute[] = [
    {
      method: 'POST',
      path: '/evidence',
      access: [Role.PLANNER],
      maxBytes: 200_000,
      handle: async (request) => {
        const file = await receiveFile(request, await store.incoming(clock()), MOST_BYTES);
        await store.keep(file.path, `kept/${file.sha256}`, file.bytes);
        return jsonAnswer(201, { name: file.name, bytes: file.bytes, sha256: file.sha256, username: request.context.viewer.username });
      },
    },
    {
      method: 'GET',
      path: '/evidence/:id',
      access: 'signed-in',
      maxBytes: 0,
      handle: async ({ params }) =>
        attachmentAnswer({ name: `ผล-${params['id']}.pdf`, mediaType: 'application/pdf', bytes: 6, body: Readable.from(['%PDF', '-1']) }),
    },
    {
      method: 'GET',
      path: '/evidence/broken/:id',
      access: 'public',
      maxBytes: 0,
      handle: () => Promise.reject(new Error('a secret of the inside')),
    },
  ];
  const answer: (request: SubgraphFileRequest) => Promise<FileAnswer> = answerFiles({
    subgraph: 'plans',
    routes,
    fork: () => ({}) as EntityManager,
    viewerOf: verifiedViewers(key),
    clock,
    viewerRequired: () => new Error('no viewer'),
    report: (error) => void reports.push(error),
  });
  const incoming = () => readdirSync(path.join(folder, 'incoming'));
  const kept = (sha256: string) => readFileSync(path.join(folder, 'kept', sha256));
  return { answer, folder, incoming, kept, reports };
}
