import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FileStore } from '@nakhon/kit/files/file-store';
import { textArray } from '@nakhon/kit/sql';
import { evidenceKey } from '../evidence/evidence.rules.js';

const AT_ONCE = 8;

/** Puts documents into the store as uploads come into it: written aside, then moved in whole. One that is there already stays. */
export async function keepDocuments(store: FileStore, contents: ReadonlyMap<string, Uint8Array>, now: Date): Promise<void> {
  const folder = await store.incoming(now);
  const waiting = [...contents];
  const keepNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [sha256, content] = next;
      const file = path.join(folder, randomUUID());
      await writeFile(file, content, { mode: 0o600, flag: 'wx', flush: true });
      await store.keep(file, evidenceKey(sha256), content.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** Takes the bytes of these files out of the store where no row speaks of them any more. After the transaction that took the rows away. */
export async function dropDocuments(em: EntityManager, store: FileStore, sha256s: readonly string[]): Promise<void> {
  if (sha256s.length === 0) return;
  const used = await em.execute<{ sha256: string }[]>('select distinct sha256 from evidence_file where sha256 = any(?::text[])', [
    textArray(sha256s),
  ]);
  const kept = new Set(used.map(({ sha256 }) => sha256));
  for (const sha256 of new Set(sha256s)) if (!kept.has(sha256)) await store.remove(evidenceKey(sha256));
}
