import { completenessTh } from './th/completeness.js';
import type { disbursementTh } from './th/disbursement.js';
import type { explorerTh } from './th/explorer.js';
import { inboxTh } from './th/inbox.js';
import { figuresTh } from './th/figures.js';
import { indicatorsTh } from './th/indicators.js';
import { overviewTh } from './th/overview.js';
import { printTh } from './th/print.js';
import type { procurementTh } from './th/procurement.js';
import type { commentsTh } from './th/comments.js';
import type { exportsTh } from './th/exports.js';
import type { repairsTh } from './th/repairs.js';
import type { repairWorkTh } from './th/repairWork.js';
import type { reportingTh } from './th/reporting.js';
import type { replayTh } from './th/replay.js';
import type { requestsTh } from './th/requests.js';
import type { rosterTh } from './th/roster.js';
import type { scanTh } from './th/scan.js';
import type { projectsTh } from './th/projects.js';
import type { repairPapersTh } from './th/repairPapers.js';
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
  ...figuresTh,
  ...indicatorsTh,
  ...overviewTh,
  ...printTh,
  ...turnaroundTh,
  ...completenessTh,
  ...inboxTh,
};

/** The words of repair work. */
type RepairMessages = typeof repairsTh & typeof repairWorkTh & typeof requestsTh & typeof rosterTh & typeof scanTh;

/** The words of pages that only some open; each page brings its own by `addMessages`. */
type PageMessages = typeof tokensTh &
  typeof explorerTh &
  typeof disbursementTh &
  typeof procurementTh &
  typeof commentsTh &
  typeof exportsTh &
  typeof reportingTh &
  typeof verifyingTh &
  typeof signingTh &
  typeof planAdminTh &
  typeof measuresTh &
  typeof stockTh &
  typeof repairPapersTh &
  typeof replayTh &
  typeof projectsTh &
  RepairMessages;

export type MessageKey = keyof typeof messagesTh | keyof PageMessages;
