import { disbursementTh } from './th/disbursement.js';
import { explorerTh } from './th/explorer.js';
import { figuresTh } from './th/figures.js';
import { indicatorsTh } from './th/indicators.js';
import { overviewTh } from './th/overview.js';
import { printTh } from './th/print.js';
import { procurementTh } from './th/procurement.js';
import { reportingTh } from './th/reporting.js';
import { planAdminTh } from './th/planAdmin.js';
import { sharedTh } from './th/shared.js';
import { signingTh } from './th/signing.js';
import { tokensTh } from './th/tokens.js';
import { turnaroundTh } from './th/turnaround.js';
import { verifyingTh } from './th/verifying.js';

/** The source catalogue; the English one must have exactly these keys. One file per screen under `th/` and `en/`. */
export const messagesTh = {
  ...sharedTh,
  ...disbursementTh,
  ...figuresTh,
  ...indicatorsTh,
  ...overviewTh,
  ...printTh,
  ...procurementTh,
  ...reportingTh,
  ...turnaroundTh,
  ...verifyingTh,
  ...signingTh,
  ...planAdminTh,
  ...explorerTh,
  ...tokensTh,
};

export type MessageKey = keyof typeof messagesTh;
