import { Refusal } from '@nakhon/core/refusal';
import { fileTypeFromFile } from 'file-type';
import { workbookRefused } from '../workbook/workbook.refusals.js';
import { readZipParts, type ZipRules } from '../workbook/zip-parts.js';

/** Documents that people hand in, by the ending that their content has, with the type under which we give them out. */
export const DOCUMENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
]);

const ARCHIVES = ['xlsx', 'docx'];
/** Sizes of honest documents of 20 MB with room. A chart brings its figures along as a workbook of its own: that is let be. */
const RULES: ZipRules = {
  mostParts: 3_000,
  partBytes: 200_000_000,
  totalBytes: 400_000_000,
  ratio: 200,
  unsafe: /(^|\/)vbaproject[^/]*\.bin$|\/(macrosheets|activex)\/|\/embeddings\/(?!.*\.(xlsx|docx|pptx)$)/,
};

/**
 * The media type of a file by what is in it, whatever it is called. Refuses with FILE_TYPE_REFUSED, and documents with macros, embedded
 * programs or a size that explodes with the codes of `workbookRefused`. Nothing is unpacked.
 */
export async function documentType(file: string): Promise<string> {
  const found = await fileTypeFromFile(file);
  const mediaType = DOCUMENT_TYPES.get(found?.ext ?? '');
  if (!found || mediaType === undefined) throw typeRefused(found?.ext ?? null);
  if (ARCHIVES.includes(found.ext)) {
    const parts = await readZipParts(file, RULES);
    parts.close();
    if (!parts.has('[Content_Types].xml')) throw workbookRefused('ARCHIVE_BROKEN');
  }
  return mediaType;
}

/** The ending of a media type of `DOCUMENT_TYPES`. */
export function endingOfType(mediaType: string): string {
  return [...DOCUMENT_TYPES].find(([, type]) => type === mediaType)![0];
}

function typeRefused(found: string | null): Refusal {
  return new Refusal(
    'FILE_TYPE_REFUSED',
    {
      th: 'รับเฉพาะ PDF, Excel (.xlsx), Word (.docx), PNG และ JPEG โดยดูจากเนื้อหาของไฟล์',
      en: 'Only PDF, Excel (.xlsx), Word (.docx), PNG and JPEG are taken, judged by the content of the file',
    },
    { found },
  );
}
