import { DOCUMENT_TYPES } from '@nakhon/kit/files/document-type';
import { attachmentAnswer, type FileAnswer } from '@nakhon/kit/files/file-answer';
import type { FileRequest, FileRoute } from '@nakhon/kit/files/file-route';
import { USE_ROLES } from '../permissions.js';
import { exportMaterialUse } from './material-use-export.js';

const XLSX = DOCUMENT_TYPES.get('xlsx')!;

/** `GET /files/material-use?month=2026-11&agency=&format=xlsx|csv`. */
export const stockRoutes: readonly FileRoute[] = [
  { method: 'GET', path: '/material-use', access: USE_ROLES, maxBytes: 0, handle: giveUse },
];

async function giveUse({ context, query }: FileRequest): Promise<FileAnswer> {
  const month = query.get('month') ?? '';
  const format = query.get('format') ?? 'xlsx';
  const body = await exportMaterialUse(context, month, query.get('agency'), format);
  const mediaType = format === 'csv' ? 'text/csv; charset=utf-8' : XLSX;
  const names = { name: `การใช้วัสดุ-${month}.${format}`, plainName: `material-use-${month}.${format}` };
  return attachmentAnswer({ ...names, mediaType, bytes: Buffer.byteLength(body), body });
}
