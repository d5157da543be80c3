import { completenessEn } from './en/completeness.js';
import { disbursementEn } from './en/disbursement.js';
import { explorerEn } from './en/explorer.js';
import { inboxEn } from './en/inbox.js';
import { figuresEn } from './en/figures.js';
import { indicatorsEn } from './en/indicators.js';
import { overviewEn } from './en/overview.js';
import { printEn } from './en/print.js';
import { procurementEn } from './en/procurement.js';
import { commentsEn } from './en/comments.js';
import { exportsEn } from './en/exports.js';
import { repairsEn } from './en/repairs.js';
import { repairWorkEn } from './en/repairWork.js';
import { reportingEn } from './en/reporting.js';
import { replayEn } from './en/replay.js';
import { requestsEn } from './en/requests.js';
import { rosterEn } from './en/roster.js';
import { scanEn } from './en/scan.js';
import { projectsEn } from './en/projects.js';
import { repairPapersEn } from './en/repairPapers.js';
import { planAdminEn } from './en/planAdmin.js';
import { sharedEn } from './en/shared.js';
import { signingEn } from './en/signing.js';
import { measuresEn } from './en/measures.js';
import { stockEn } from './en/stock.js';
import { tokensEn } from './en/tokens.js';
import { turnaroundEn } from './en/turnaround.js';
import { verifyingEn } from './en/verifying.js';
import type { MessageKey } from './messages.th.js';

export const messagesEn: Record<MessageKey, string> = {
  ...sharedEn,
  ...disbursementEn,
  ...figuresEn,
  ...indicatorsEn,
  ...overviewEn,
  ...printEn,
  ...procurementEn,
  ...commentsEn,
  ...exportsEn,
  ...projectsEn,
  ...reportingEn,
  ...turnaroundEn,
  ...verifyingEn,
  ...signingEn,
  ...repairPapersEn,
  ...replayEn,
  ...planAdminEn,
  ...explorerEn,
  ...tokensEn,
  ...repairsEn,
  ...rosterEn,
  ...repairWorkEn,
  ...scanEn,
  ...requestsEn,
  ...measuresEn,
  ...stockEn,
  ...completenessEn,
  ...inboxEn,
};
