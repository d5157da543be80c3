import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@nakhon/core/refusal';
import { errorCode } from './error-code.js';

/** Where a hub keeps what it must not lose: `postgres/` the database, `secrets/` one file per secret, `files/` what people uploaded, `hub.lock` who owns it. */
export interface DataFolder {
  path: string;
  postgres: string;
  files: string;
  lockFile: string;
  /**
   * The secret of this name: 32 random bytes as base64url, made at the first call and kept in a file of mode 0600.
   * @throws Refusal `SECRET_READABLE_BY_OTHERS`, `SECRET_EMPTY`.
   */
  secret(name: string): string;
}

/** `.data` in the project's root, the same from `src/` and `dist/`. */
export const defaultDataDir = fileURLToPath(new URL('../../.data', import.meta.url));

/**
 * Makes the data folder and its `secrets/` (both 0700) when missing.
 * @throws Refusal `DATA_FOLDER_UNUSABLE`.
 */
export function openDataFolder(dataDir: string = defaultDataDir): DataFolder {
  const root = path.resolve(dataDir);
  const secrets = path.join(root, 'secrets');
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    mkdirSync(secrets, { recursive: true, mode: 0o700 });
    chmodSync(secrets, 0o700);
    accessSync(root, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw dataFolderUnusable(root, error);
  }
  return {
    path: root,
    postgres: path.join(root, 'postgres'),
    files: path.join(root, 'files'),
    lockFile: path.join(root, 'hub.lock'),
    secret: (name) => readOrCreateSecret(secrets, name),
  };
}

function readOrCreateSecret(folder: string, name: string): string {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw new RangeError(`A secret's name is lower-case words joined by hyphens, not "${name}"`);
  const file = path.join(folder, name);
  try {
    return readSecret(file);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  createSecret(file);
  return readSecret(file);
}

function readSecret(file: string): string {
  const mode = statSync(file).mode & 0o777;
  if (mode & 0o077) throw readableByOthers(file, mode);
  const value = readFileSync(file, 'utf8').trim();
  if (value === '') throw emptySecret(file);
  return value;
}

/** A hard link appears whole or not at all, and fails when another process was quicker: then its secret is the one. */
function createSecret(file: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The disk or the system does not let us write: full, read-only, no right, no folder. */
export function dataFolderUnusable(folder: string, cause: unknown): Refusal {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Refusal(
    'DATA_FOLDER_UNUSABLE',
    {
      th: `เขียนลงโฟลเดอร์ข้อมูล ${folder} ไม่ได้: ${reason} ให้ตรวจสิทธิ์และพื้นที่ว่าง หรือเลือก DATA_DIR อื่น`,
      en: `The data folder ${folder} cannot be written: ${reason}. Check rights and free space, or choose another DATA_DIR.`,
    },
    { folder, reason },
  );
}

function readableByOthers(file: string, mode: number): Refusal {
  return new Refusal(
    'SECRET_READABLE_BY_OTHERS',
    {
      th: `ผู้อื่นในเครื่องอ่านไฟล์ลับ ${file} ได้ ให้สั่ง chmod 600 "${file}" และพิจารณาเปลี่ยนค่าลับนี้`,
      en: `Others on this machine can read the secret ${file}: run chmod 600 "${file}", and consider replacing the secret.`,
    },
    { file, mode: mode.toString(8) },
  );
}

function emptySecret(file: string): Refusal {
  return new Refusal(
    'SECRET_EMPTY',
    { th: `ไฟล์ลับ ${file} ว่างเปล่า ให้กู้คืนจากสำเนาสำรอง`, en: `The secret ${file} is empty: restore it from a backup.` },
    { file },
  );
}
