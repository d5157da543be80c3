import { completenessTh } from './th/completeness.js';
import { disbursementTh } from './th/disbursement.js';
import type { explorerTh } from './th/explorer.js';
import { inboxTh } from './th/inbox.js';
import { figuresTh } from './th/figures.js';
import { indicatorsTh } from './th/indicators.js';
import { overviewTh } from './th/overview.js';
import { printTh } from './th/print.js';
import { procurementTh } from './th/procurement.js';
import type { exportsTh } from './th/exports.js';
import type { reportingTh } from './th/reporting.js';
import type { planAdminTh } from './th/planAdmin.js';
import { sharedTh } from './th/shared.js';
import type { signingTh } from './th/signing.js';
import type { measuresTh } from './th/measures.js';
import type { stockTh } from './th/stock.js';
import type { tokensTh } from './th/tokens.js';
import { turnaroundTh } from './th/turnaround.js';
import type { verifyingTh } from './th/verifying.js';

/** The source catalogue; the English one must have exactly these keys. One file per screen under `th/` and `en/`. */
export const messagesTh = {
  ...sharedTh,
  ...disbursementTh,
  ...figuresTh,
  ...indicatorsTh,
  ...overviewTh,
  ...printTh,
  ...procurementTh,
  ...turnaroundTh,
  ...completenessTh,
  ...inboxTh,
};

/** The words of pages that only some open; each page brings its own by `addMessages`. */
type PageMessages = typeof tokensTh &
  typeof explorerTh &
  typeof exportsTh &
  typeof reportingTh &
  typeof verifyingTh &
  typeof signingTh &
  typeof planAdminTh &
  typeof measuresTh &
  typeof stockTh;

export type MessageKey = keyof typeof messagesTh | keyof PageMessages;
