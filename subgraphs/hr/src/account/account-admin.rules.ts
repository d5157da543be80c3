import { Refusal } from '@nakhon/core/refusal';
import { ROLES, type Role } from '@nakhon/kit/role';

/** Shortest password an account is opened with. */
export const LEAST_PASSWORD_LENGTH = 12;
const USERNAME = /^[a-z][a-z0-9._-]{2,49}$/;

/** The user name as it is kept: trimmed, in small letters. Refuses with `USERNAME_INVALID`. */
export function usernameOf(given: string): string {
  const username = given.trim().toLowerCase();
  if (USERNAME.test(username)) return username;
  throw new Refusal('USERNAME_INVALID', {
    th: 'ชื่อผู้ใช้ต้องขึ้นต้นด้วย a-z ตามด้วย a-z 0-9 . _ - รวม 3-50 ตัว',
    en: 'A user name begins with a-z and goes on with a-z 0-9 . _ -, 3 to 50 characters in all',
  });
}

/** The role of this name, in any letters. Refuses with `ROLE_UNKNOWN`, naming those there are. */
export function roleNamed(given: string): Role {
  const role = ROLES.find((name) => name === given.trim().toUpperCase());
  if (role) return role;
  const roles = ROLES.join(', ');
  throw new Refusal('ROLE_UNKNOWN', { th: `ไม่มีบทบาทชื่อนี้ ที่มีคือ ${roles}`, en: `There is no such role; there are ${roles}` }, { roles });
}

/** Refuses with `PASSWORD_TOO_SHORT`, counting characters as people do, or `PASSWORD_IS_USERNAME`. */
export function requirePassword(password: string, username: string): void {
  const length = [...password.normalize('NFC')].length;
  if (length < LEAST_PASSWORD_LENGTH) {
    throw new Refusal(
      'PASSWORD_TOO_SHORT',
      { th: `รหัสผ่านต้องยาวอย่างน้อย ${LEAST_PASSWORD_LENGTH} ตัวอักษร`, en: `A password has at least ${LEAST_PASSWORD_LENGTH} characters` },
      { length, least: LEAST_PASSWORD_LENGTH },
    );
  }
  if (password.toLowerCase().includes(username)) {
    throw new Refusal('PASSWORD_IS_USERNAME', { th: 'รหัสผ่านต้องไม่มีชื่อผู้ใช้อยู่ข้างใน', en: 'A password does not hold the user name' });
  }
}

export function usernameTaken(username: string): Refusal {
  return new Refusal('USERNAME_TAKEN', { th: `มีบัญชีชื่อ ${username} อยู่แล้ว`, en: `There is an account ${username} already` }, { username });
}

export function accountUnknown(username: string): Refusal {
  return new Refusal('ACCOUNT_UNKNOWN', { th: `ไม่มีบัญชีที่ใช้อยู่ชื่อ ${username}`, en: `There is no open account ${username}` }, { username });
}

export function agencyUnknown(code: string): Refusal {
  return new Refusal('AGENCY_UNKNOWN', { th: `ไม่มีหน่วยงานรหัส ${code}`, en: `There is no agency ${code}` }, { code });
}
