import { completenessTh } from './th/completeness.js';
import { disbursementTh } from './th/disbursement.js';
import { explorerTh } from './th/explorer.js';
import { inboxTh } from './th/inbox.js';
import { indicatorsTh } from './th/indicators.js';
import { overviewTh } from './th/overview.js';
import { printTh } from './th/print.js';
import { procurementTh } from './th/procurement.js';
import { reportingTh } from './th/reporting.js';
import { sharedTh } from './th/shared.js';
import { tokensTh } from './th/tokens.js';
import { turnaroundTh } from './th/turnaround.js';

/** The source catalogue; the English one must have exactly these keys. One file per screen under `th/` and `en/`. */
export const messagesTh = {
  ...sharedTh,
  ...disbursementTh,
  ...indicatorsTh,
  ...overviewTh,
  ...printTh,
  ...procurementTh,
  ...reportingTh,
  ...turnaroundTh,
  ...explorerTh,
  ...tokensTh,
  ...completenessTh,
  ...inboxTh,
};

export type MessageKey = keyof typeof messagesTh;
