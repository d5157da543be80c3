import { Refusal } from '@nakhon/core/refusal';

/** The file is no archive of this hub; `looksLike` names what its first bytes tell. */
export function archiveForeign(file: string, looksLike: string): Refusal {
  return new Refusal(
    'ARCHIVE_FOREIGN',
    {
      th: `ไฟล์ ${file} ไม่ใช่ไฟล์สำรองของระบบนี้ (ชนิดไฟล์: ${looksLike}) หากเข้ารหัสหรือบีบอัดซ้ำไว้ ให้ถอดก่อน`,
      en: `${file} is no backup of this hub (kind of file: ${looksLike}). If it was encrypted or packed afterwards, undo that first.`,
    },
    { file, looksLike },
  );
}

/** An archive of this hub that is not as it was written. */
export function archiveDamaged(file: string, where: string): Refusal {
  return new Refusal(
    'ARCHIVE_DAMAGED',
    {
      th: `ไฟล์สำรอง ${file} เสียหายหรือไม่ครบ (${where}) ยังไม่มีข้อมูลใดถูกแก้ไข ให้ใช้ไฟล์สำรองอื่น`,
      en: `The backup ${file} is damaged or cut short (${where}). Nothing was changed; use another backup.`,
    },
    { file, where },
  );
}

/** An archive whose layout or schema this hub does not know: a newer hub wrote it. */
export function archiveVersionUnknown(file: string, what: string, hubVersion: string | null = null): Refusal {
  return new Refusal(
    'ARCHIVE_VERSION_UNKNOWN',
    {
      th: `ไฟล์สำรอง ${file} มาจากระบบรุ่น ${hubVersion ?? 'อื่น'} ซึ่งรุ่นนี้ไม่รู้จัก (${what}) ให้ปรับรุ่นระบบก่อนกู้คืน`,
      en: `The backup ${file} comes from version ${hubVersion ?? '?'} of the hub, which this one does not know (${what}). Upgrade the hub first.`,
    },
    { file, what, hubVersion },
  );
}

export function archiveMissing(file: string): Refusal {
  return new Refusal('FILE_NOT_FOUND', { th: `ไม่พบไฟล์ ${file}`, en: `There is no file ${file}.` }, { file });
}

/** A backup never takes the place of another file. */
export function archiveExists(file: string): Refusal {
  return new Refusal('FILE_EXISTS', { th: `มีไฟล์ ${file} อยู่แล้ว ให้ตั้งชื่ออื่น`, en: `${file} is there already: choose another name.` }, { file });
}

/** The disk or the folder does not take the archive. */
export function backupNotWritten(file: string, reason: string): Refusal {
  return new Refusal(
    'BACKUP_NOT_WRITTEN',
    { th: `เขียนไฟล์สำรอง ${file} ไม่ได้: ${reason}`, en: `The backup ${file} could not be written: ${reason}` },
    { file, reason },
  );
}

/** Only an empty hub is restored into; the first table that speaks against it is named. */
export function databaseNotEmpty(subgraph: string, table: string): Refusal {
  return new Refusal(
    'DATABASE_NOT_EMPTY',
    {
      th: `กู้คืนได้เฉพาะลงระบบที่ยังว่าง แต่ตาราง ${subgraph}.${table} มีข้อมูลแล้ว ให้เลือก DATA_DIR หรือ DATABASE_URL อื่น หรือล้างด้วย reset --yes`,
      en: `A backup is restored into an empty hub only, and ${subgraph}.${table} holds rows: choose another DATA_DIR or DATABASE_URL, or empty the hub with reset --yes.`,
    },
    { subgraph, table },
  );
}

/** Someone works on the tables, so that they cannot be had alone. */
export function databaseInUse(subgraph: string): Refusal {
  return new Refusal(
    'DATABASE_IN_USE',
    {
      th: `มีงานอื่นกำลังใช้ข้อมูลส่วน ${subgraph} อยู่ ให้ปิดระบบหรือรอแล้วลองใหม่`,
      en: `Something else is at work on the data of ${subgraph}: stop the hub, or wait and try again.`,
    },
    { subgraph },
  );
}

/** The database has no tables of the hub yet. */
export function hubNotSetUp(subgraph: string): Refusal {
  return new Refusal(
    'HUB_NOT_SET_UP',
    {
      th: `ฐานข้อมูลนี้ยังไม่มีข้อมูลของระบบ (ส่วน ${subgraph}) จึงไม่มีอะไรให้สำรอง`,
      en: `This database does not hold a hub yet (${subgraph} is missing): there is nothing to back up.`,
    },
    { subgraph },
  );
}
