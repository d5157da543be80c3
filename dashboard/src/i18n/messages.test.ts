import { expect, it } from 'vitest';
import { messagesEn } from './messages.en.js';
import { type MessageKey, messagesTh } from './messages.th.js';
import { explorerTh } from './th/explorer.js';
import { planAdminTh } from './th/planAdmin.js';
import { exportsTh } from './th/exports.js';
import { reportingTh } from './th/reporting.js';
import { signingTh } from './th/signing.js';
import { measuresTh } from './th/measures.js';
import { stockTh } from './th/stock.js';
import { tokensTh } from './th/tokens.js';
import { verifyingTh } from './th/verifying.js';

const allTh: Record<MessageKey, string> = {
  ...messagesTh,
  ...exportsTh,
  ...reportingTh,
  ...verifyingTh,
  ...signingTh,
  ...planAdminTh,
  ...explorerTh,
  ...tokensTh,
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
