import { Refusal } from '@nakhon/core/refusal';
import type { LockOwner } from './hub-lock.js';

/** A second `start` on the same data folder. */
export function hubAlreadyRunning({ pid, purpose, url }: LockOwner): Refusal {
  const where = url ?? '-';
  return new Refusal(
    'HUB_ALREADY_RUNNING',
    {
      th: `โฟลเดอร์ข้อมูลนี้มีผู้ใช้งานอยู่แล้ว (งาน ${purpose}, pid ${pid}, ${where}) ให้ปิดก่อน หรือเลือก DATA_DIR อื่น`,
      en: `This data folder is already in use (${purpose}, pid ${pid}, ${where}): stop that one first, or choose another DATA_DIR.`,
    },
    { pid, purpose, url },
  );
}

/** A job finds the data folder taken by another job, whose server ends with it. */
export function dataFolderBusy({ pid, purpose }: LockOwner): Refusal {
  return new Refusal(
    'DATA_FOLDER_BUSY',
    {
      th: `งาน ${purpose} (pid ${pid}) กำลังใช้โฟลเดอร์ข้อมูลนี้อยู่ ให้รอจนเสร็จแล้วลองใหม่`,
      en: `The job ${purpose} (pid ${pid}) is using this data folder: wait until it has finished and try again.`,
    },
    { pid, purpose },
  );
}

/** The server at a given URL does not answer; the message names the server, never the password. */
export function databaseUnreachable(databaseUrl: string, cause: unknown, variable = 'DATABASE_URL'): Refusal {
  const server = URL.canParse(databaseUrl) ? new URL(databaseUrl).host + new URL(databaseUrl).pathname : '?';
  const reason = cause instanceof AggregateError ? cause.errors.map(String).join('; ') : String(cause);
  return new Refusal(
    'DATABASE_UNREACHABLE',
    {
      th: `เชื่อมต่อฐานข้อมูล ${server} ตาม ${variable} ไม่ได้: ${reason}`,
      en: `The database ${server} named by ${variable} cannot be reached: ${reason}`,
    },
    { server, reason, variable },
  );
}

/** Refuses what is no `postgres://` URL; the value is not repeated, it may hold a password. */
export function requirePostgresUrl(value: string, variable: string): void {
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) throw databaseUrlInvalid(variable);
}

function databaseUrlInvalid(variable: string): Refusal {
  return new Refusal(
    'DATABASE_URL_INVALID',
    {
      th: `${variable} ต้องเป็น URL แบบ postgres://ผู้ใช้:รหัสผ่าน@เครื่อง:พอร์ต/ฐานข้อมูล`,
      en: `${variable} must be a URL like postgres://user:password@host:port/database`,
    },
    { variable },
  );
}
