import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { documentType } from '@nakhon/kit/files/document-type';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartOf, pdfOf, sheetOf } from './demo-documents.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const KINDS = [
  ['PDF', () => pdfOf(['Report (2nd)', 'Agency 24000000'])],
  ['PNG', () => chartOf([0.2, 0.5, 1])],
  ['XLSX', () => sheetOf('ผลการดำเนินงาน', [['D01', 'จุดเสี่ยง', '12']], new Date('2026-11-22T03:00:00Z'))],
] as const;

test.each(KINDS)('The %s is one to those who judge uploads by their content', async (kind, make) => {
  const { mediaType, content } = await make();
  writeFileSync(path.join(folder, kind), content);
  expect(await documentType(path.join(folder, kind))).toBe(mediaType);
  expect(content.length).toBeLessThan(20_000);
});

test.each(KINDS)('The %s of the same facts is the same to the byte, also some seconds later', async (_, make) => {
  const first = await make();
  await sleep(2_100);
  expect(Buffer.from((await make()).content).equals(Buffer.from(first.content))).toBe(true);
});
