import type { JobDefinition } from '@nakhon/kit/jobs/job';
import { forgetOldNotices } from './notice-retention.service.js';
import { tellOfUntoldActs, tellOfWaiting } from './notice.service.js';

/**
 * At seven in the morning people are told what is due soon and what is late; every hour what was done without anybody being
 * told; at night what was read a year ago goes. */
export const noticeJobs: readonly JobDefinition[] = [
  {
    queue: 'notices-daily',
    cron: '0 7 * * *',
    handle: async (em, { now, newId }) => void (await em.transactional((inner) => tellOfWaiting(inner, now, newId))),
  },
  {
    queue: 'notices-sweep',
    cron: '10 * * * *',
    handle: async (em, { now, newId }) => void (await em.transactional((inner) => tellOfUntoldActs(inner, now, newId))),
  },
  { queue: 'notices-forget', cron: '20 4 * * *', handle: async (em, { now }) => void (await forgetOldNotices(em, now)) },
];
