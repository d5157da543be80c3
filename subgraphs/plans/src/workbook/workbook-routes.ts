import { readFile } from 'node:fs/promises';
import { assertFiscalYear, assertQuarter, fiscalMonthRange, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { DOCUMENT_TYPES } from '@nakhon/kit/files/document-type';
import { attachmentAnswer, jsonAnswer, type FileAnswer } from '@nakhon/kit/files/file-answer';
import type { FileRequest, FileRoute } from '@nakhon/kit/files/file-route';
import type { FileStore } from '@nakhon/kit/files/file-store';
import { receiveFile } from '@nakhon/kit/files/receive-file';
import { Role } from '@nakhon/kit/role';
import { formatUnknown } from '@nakhon/kit/workbook/workbook.refusals';
import { INDICATOR_READERS } from '../indicator/indicator-visibility.js';
import { PROJECT_READERS } from '../project/project-visibility.js';
import { exportProjects } from './projects-export.service.js';
import { exportResults } from './results-export.service.js';
import { importResults } from './results-import.service.js';
import { makeTemplate } from './results-template.service.js';
import type { SaveResults } from './save-results.contract.js';

/** A template of 500 rows takes a hundredth of it. */
const MOST_IMPORT_BYTES = 5_000_000;
const XLSX = DOCUMENT_TYPES.get('xlsx')!;

/** `/files/results-template`, `/files/results-import`, `/files/results-export` and `/files/projects-export`. */
export function workbookRoutes(store: FileStore, save: SaveResults): FileRoute[] {
  return [
    { method: 'GET', path: '/results-template', access: [Role.PLANNER], maxBytes: 0, handle: template },
    {
      method: 'POST',
      path: '/results-import',
      access: [Role.PLANNER],
      maxBytes: MOST_IMPORT_BYTES + 100_000,
      handle: (request) => takeImport(store, request, save),
    },
    { method: 'GET', path: '/results-export', access: INDICATOR_READERS, maxBytes: 0, handle: giveExport },
    { method: 'GET', path: '/projects-export', access: PROJECT_READERS, maxBytes: 0, handle: giveProjects },
  ];
}

async function template({ context, query }: FileRequest): Promise<FileAnswer> {
  const { content, ...names } = await makeTemplate(context, { agencyCode: query.get('agency') ?? '', ...quarterOf(query) });
  return attachmentAnswer({ ...names, mediaType: XLSX, bytes: content.length, body: content });
}

async function takeImport(store: FileStore, request: FileRequest, save: SaveResults): Promise<FileAnswer> {
  const { context, query } = request;
  const agencyCode = query.get('agency');
  const expected = {
    ...(agencyCode === null ? {} : { agencyCode }),
    ...(query.has('fiscalYear') || query.has('quarter') ? quarterOf(query) : {}),
  };
  const received = await receiveFile(request, await store.incoming(context.now), MOST_IMPORT_BYTES);
  try {
    const content = await readFile(received.path);
    // Whoever says nothing tries: only a clear "false" writes.
    const isDryRun = query.get('dryRun') !== 'false';
    return jsonAnswer(200, await importResults(context, { content, sha256: received.sha256, isDryRun, expected }, save));
  } finally {
    await received.discard();
  }
}

async function giveExport({ context, query }: FileRequest): Promise<FileAnswer> {
  const quarters = query.has('quarter') ? [quarterOf(query)] : quartersOfYear(query);
  const format = formatOf(query);
  const agencyCode = query.get('agency');
  const body = await exportResults(context, quarters, agencyCode, format);
  const when = quarters.length === 1 ? `${quarters[0]!.fiscalYear}-${quarters[0]!.quarter}` : `${quarters[0]!.fiscalYear}`;
  const place = `${when}${agencyCode === null ? '' : `-${agencyCode}`}.${format}`;
  return attachmentAnswer({
    name: `ผลตัวชี้วัด-${place}`,
    plainName: `results-${place}`,
    ...mediaOf(format),
    bytes: Buffer.byteLength(body),
    body,
  });
}

async function giveProjects({ context, query }: FileRequest): Promise<FileAnswer> {
  const period = { fiscalYear: numberIn(query, 'fiscalYear'), month: numberIn(query, 'month') };
  assertFiscalYear(period.fiscalYear);
  fiscalMonthRange(period.fiscalYear, period.month);
  const format = formatOf(query);
  const agencyCode = query.get('agency');
  const body = await exportProjects(context, period, agencyCode, format);
  const place = `${period.fiscalYear}-${period.month}${agencyCode === null ? '' : `-${agencyCode}`}.${format}`;
  return attachmentAnswer({
    name: `โครงการ-${place}`,
    plainName: `projects-${place}`,
    ...mediaOf(format),
    bytes: Buffer.byteLength(body),
    body,
  });
}

const mediaOf = (format: 'xlsx' | 'csv') => ({ mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : XLSX });

/** Refuses FORMAT_UNKNOWN. */
function formatOf(query: URLSearchParams): 'xlsx' | 'csv' {
  const format = query.get('format') ?? 'xlsx';
  if (format !== 'xlsx' && format !== 'csv') throw formatUnknown(format);
  return format;
}

/** Refuses FISCAL_YEAR_OUT_OF_RANGE. */
function quartersOfYear(query: URLSearchParams): FiscalQuarter[] {
  const { fiscalYear } = quarterOf(new URLSearchParams({ fiscalYear: query.get('fiscalYear') ?? '', quarter: '1' }));
  return [1, 2, 3, 4].map((quarter) => ({ fiscalYear, quarter }));
}

/** Refuses FISCAL_YEAR_OUT_OF_RANGE and QUARTER_OUT_OF_RANGE, also when they are missing. */
function quarterOf(query: URLSearchParams): FiscalQuarter {
  const quarter = { fiscalYear: numberIn(query, 'fiscalYear'), quarter: numberIn(query, 'quarter') };
  assertFiscalYear(quarter.fiscalYear);
  assertQuarter(quarter.quarter);
  return quarter;
}

const numberIn = (query: URLSearchParams, name: string): number => (/^\d{1,4}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : 0);
