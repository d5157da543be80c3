import type { OutboxService as Service } from '../../outbox/outbox.js';
import * as shared from '../../outbox/outbox.rules.js';
import { keyText, type MonthKey, type Report } from './progress.js';
import type { ProgressChange } from './progress.rules.js';

export type ProgressOutbox = shared.Outbox<MonthKey, ProgressChange, Report>;
export type ProgressService = Service<MonthKey, ProgressChange, Report>;
export type ProgressDraft = shared.Draft<MonthKey, ProgressChange, Report>;
export type ProgressAnswer = shared.RowAnswer<MonthKey, Report>;
export type ProgressBatch = shared.Batch<MonthKey, ProgressChange>;

export const emptyProgressOutbox: ProgressOutbox = { drafts: new Map(), batch: null };

/** The moves of the outbox of progress. Each change says the whole month, so the newer one stands. */
export const progressRules = shared.outboxRules<MonthKey, ProgressChange, Report>({
  keyText,
  keyOf: ({ projectId, fiscalYear, month }) => ({ projectId, fiscalYear, month }),
  joined: (_before, change) => change,
});
