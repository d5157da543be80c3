import type { FileStore } from '@nakhon/kit/files/file-store';
import type { JobDefinition } from '@nakhon/kit/jobs/job';
import { removeUnusedEvidence } from './unused-evidence.service.js';

/** Every night files go that somebody uploaded and nobody attached to anything. */
export function evidenceJobs(store: FileStore): readonly JobDefinition[] {
  return [{ queue: 'evidence-unused', cron: '40 3 * * *', handle: async (em, task) => void (await removeUnusedEvidence(em, store, task)) }];
}
