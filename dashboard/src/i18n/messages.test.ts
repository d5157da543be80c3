import { expect, it } from 'vitest';
import { messagesEn } from './messages.en.js';
import { type MessageKey, messagesTh } from './messages.th.js';
import { disbursementTh } from './th/disbursement.js';
import { procurementTh } from './th/procurement.js';
import { explorerTh } from './th/explorer.js';
import { replayTh } from './th/replay.js';
import { repairPapersTh } from './th/repairPapers.js';
import { planAdminTh } from './th/planAdmin.js';
import { commentsTh } from './th/comments.js';
import { exportsTh } from './th/exports.js';
import { repairsTh } from './th/repairs.js';
import { repairWorkTh } from './th/repairWork.js';
import { projectsTh } from './th/projects.js';
import { reportingTh } from './th/reporting.js';
import { requestsTh } from './th/requests.js';
import { rosterTh } from './th/roster.js';
import { scanTh } from './th/scan.js';
import { signingTh } from './th/signing.js';
import { measuresTh } from './th/measures.js';
import { stockTh } from './th/stock.js';
import { tokensTh } from './th/tokens.js';
import { verifyingTh } from './th/verifying.js';

const allTh: Record<MessageKey, string> = {
  ...messagesTh,
  ...commentsTh,
  ...exportsTh,
  ...projectsTh,
  ...reportingTh,
  ...verifyingTh,
  ...signingTh,
  ...repairPapersTh,
  ...replayTh,
  ...planAdminTh,
  ...explorerTh,
  ...disbursementTh,
  ...procurementTh,
  ...tokensTh,
  ...repairsTh,
  ...rosterTh,
  ...repairWorkTh,
  ...scanTh,
  ...requestsTh,
  ...measuresTh,
  ...stockTh,
};

const placeholders = (message: string) => [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]))].toSorted();

it('every message fills the same placeholders in both languages', () => {
  const differing = (Object.keys(allTh) as MessageKey[]).filter(
    (key) => placeholders(allTh[key]).join() !== placeholders(messagesEn[key]).join(),
  );
  expect(differing).toEqual([]);
});

it('no English message is left in Thai', () => {
  expect(Object.entries(messagesEn).filter(([, message]) => /[\u0E00-\u0E7F]/.test(message))).toEqual([]);
});
