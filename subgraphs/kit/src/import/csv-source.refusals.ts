import { Refusal } from '@nakhon/core/refusal';

export function fileNotFound(file: string): Refusal {
  return new Refusal(
    'FILE_NOT_FOUND',
    { th: `ไม่พบแฟ้ม ${file} หรืออ่านไม่ได้`, en: `The file ${file} is not there or cannot be read` },
    { file },
    'file',
  );
}

export function fileEmpty(file: string): Refusal {
  return new Refusal('FILE_EMPTY', { th: `แฟ้ม ${file} ว่างเปล่า`, en: `The file ${file} is empty` }, { file }, 'file');
}

export function fileHasNoRows(file: string): Refusal {
  const messages = { th: `แฟ้ม ${file} มีแต่หัวคอลัมน์ ไม่มีรายการ`, en: `The file ${file} has a header and no rows` };
  return new Refusal('FILE_HAS_NO_ROWS', messages, { file }, 'file');
}

/** `byteOffset`: start of the piece of the (unpacked) file in which the wrong bytes stand. */
export function encodingNotUtf8(file: string, byteOffset: number): Refusal {
  const messages = {
    th: `แฟ้ม ${file} ไม่ได้เข้ารหัสแบบ UTF-8 (พบหลังไบต์ที่ ${byteOffset}) โปรดบันทึกใหม่เป็น "CSV UTF-8"`,
    en: `The file ${file} is not in UTF-8 (seen after byte ${byteOffset}): save it again as "CSV UTF-8"`,
  };
  return new Refusal('ENCODING_NOT_UTF8', messages, { file, byteOffset }, 'file');
}

export function csvMalformed(file: string, line: number, whyTh: string, whyEn: string): Refusal {
  const messages = { th: `แฟ้ม ${file} บรรทัด ${line}: ${whyTh}`, en: `The file ${file}, line ${line}: ${whyEn}` };
  return new Refusal('CSV_MALFORMED', messages, { file, line, detail: whyEn }, 'file');
}

export function fileDamaged(file: string, detail: string): Refusal {
  const messages = { th: `แฟ้มบีบอัด ${file} เสียหาย`, en: `The compressed file ${file} is damaged` };
  return new Refusal('FILE_DAMAGED', messages, { file, detail }, 'file');
}
