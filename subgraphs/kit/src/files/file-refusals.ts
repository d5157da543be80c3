import { Refusal } from '@nakhon/core/refusal';

const STATUS: Record<string, number> = {
  VIEWER_REQUIRED: 401,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOKEN_READ_ONLY: 403,
  FILE_NOT_FOUND: 404,
  FILE_ROUTE_UNKNOWN: 404,
  TABLE_UNKNOWN: 404,
  BUDGET_ITEM_NOT_FOUND: 404,
  AGENCY_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  UPLOAD_TOO_SLOW: 408,
  FILE_TOO_LARGE: 413,
  BODY_TOO_LARGE: 413,
  NOT_MULTIPART: 415,
  FILE_TYPE_REFUSED: 415,
  CONTENT_CODED: 415,
  TOO_MANY_UPLOADS: 429,
  TOO_MANY_EXPORTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  SUBGRAPH_UNAVAILABLE: 503,
  SUBGRAPH_TIMEOUT: 503,
  DATABASE_DISK_FULL: 503,
  FILES_DISK_FULL: 503,
  FILE_UNREADABLE: 503,
};

/** HTTP status of a refusal; what is not listed is about what was sent: 400. */
export function statusOfRefusal(code: string): number {
  return STATUS[code] ?? 400;
}

export function routeUnknown(): Refusal {
  return new Refusal('FILE_ROUTE_UNKNOWN', { th: 'ไม่มีที่อยู่นี้', en: 'There is nothing at this address' });
}

export function methodNotAllowed(allowed: string): Refusal {
  return new Refusal('METHOD_NOT_ALLOWED', { th: `ที่อยู่นี้รับเฉพาะ ${allowed}`, en: `This address takes ${allowed} only` }, { allowed });
}

export function fileTooLarge(maxBytes: number): Refusal {
  const size = maxBytes / 1_000_000;
  return new Refusal('FILE_TOO_LARGE', { th: `ไฟล์ใหญ่เกิน ${size} เมกะไบต์`, en: `The file is larger than ${size} MB` }, { maxBytes });
}

export function bodyTooLarge(maxBytes: number): Refusal {
  const messages = { th: `คำขอใหญ่เกิน ${maxBytes} ไบต์`, en: `The request is larger than ${maxBytes} bytes` };
  return new Refusal('BODY_TOO_LARGE', messages, { maxBytes });
}

export function contentCoded(): Refusal {
  const messages = { th: 'กรุณาส่งไฟล์โดยไม่บีบอัด (ไม่มี content-encoding)', en: 'Send the file as it is, without content-encoding' };
  return new Refusal('CONTENT_CODED', messages);
}

export function uploadTooSlow(withinMs: number): Refusal {
  const seconds = withinMs / 1000;
  const messages = { th: `ไฟล์มาไม่ครบภายใน ${seconds} วินาที`, en: `The file did not arrive within ${seconds} seconds` };
  return new Refusal('UPLOAD_TOO_SLOW', messages, { seconds });
}

export function uploadBroken(): Refusal {
  return new Refusal('UPLOAD_BROKEN', { th: 'ไฟล์มาไม่ครบ กรุณาส่งใหม่', en: 'The file did not arrive whole; send it again' });
}

export function notMultipart(): Refusal {
  return new Refusal('NOT_MULTIPART', { th: 'กรุณาส่งไฟล์เป็น multipart/form-data', en: 'Send the file as multipart/form-data' });
}

export function oneFileOnly(): Refusal {
  return new Refusal('ONE_FILE_ONLY', { th: 'ส่งได้ครั้งละหนึ่งไฟล์ในช่อง file', en: 'Send exactly one file, in the field "file"' });
}

export function filesDiskFull(): Refusal {
  return new Refusal('FILES_DISK_FULL', {
    th: 'ยังเก็บไฟล์ไม่ได้ เพราะพื้นที่ดิสก์เต็ม โปรดแจ้งผู้ดูแล',
    en: 'The file was not kept: the disk is full. Tell the administrator',
  });
}

export function fileUnreadable(): Refusal {
  return new Refusal('FILE_UNREADABLE', {
    th: 'ยังอ่านไฟล์จากที่เก็บไม่ได้ โปรดแจ้งผู้ดูแล',
    en: 'The file cannot be read from its store for the moment. Tell the administrator',
  });
}
