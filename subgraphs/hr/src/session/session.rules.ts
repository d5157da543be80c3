import { Refusal } from '@nakhon/core/refusal';

/** How long a session lasts from signing in: a working day and its evening. */
export const SESSION_HOURS = 12;
/** Failures count for this long. */
export const THROTTLE_MINUTES = 15;
/** Failures of one user name from one address, of one user name from anywhere, and of one address, before the next try is refused. */
export const FAILURE_LIMITS = { pair: 5, username: 25, address: 60 } as const;

export interface RecentFailures {
  pair: number;
  username: number;
  address: number;
  /** The oldest failure that still counts. */
  oldest: Date | null;
}

/** Refuses with `SIGN_IN_THROTTLED` when too many tries failed lately; says in how many seconds to try again. */
export function requireUnthrottled(failures: RecentFailures, now: Date): void {
  const isOver = (Object.keys(FAILURE_LIMITS) as (keyof typeof FAILURE_LIMITS)[]).some((kind) => failures[kind] >= FAILURE_LIMITS[kind]);
  if (!isOver) return;
  const again = (failures.oldest ?? now).getTime() + THROTTLE_MINUTES * 60_000;
  const retryAfterSeconds = Math.max(1, Math.ceil((again - now.getTime()) / 1000));
  throw new Refusal(
    'SIGN_IN_THROTTLED',
    {
      th: `เข้าสู่ระบบไม่สำเร็จหลายครั้งเกินไป กรุณาลองใหม่ใน ${Math.ceil(retryAfterSeconds / 60)} นาที`,
      en: `Too many failed tries to sign in; try again in ${Math.ceil(retryAfterSeconds / 60)} minutes`,
    },
    { retryAfterSeconds },
  );
}

/** The one answer to a wrong name, a wrong password and a closed account, so that none of them can be told apart. */
export function signInFailed(): Refusal {
  return new Refusal('SIGN_IN_FAILED', { th: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง', en: 'Wrong user name or password' });
}

export function demonstrationAccountsClosed(): Refusal {
  return new Refusal('DEMONSTRATION_ACCOUNTS_CLOSED', {
    th: 'บัญชีสาธิตใช้ได้เฉพาะเมื่อเปิดบริการภายในเครื่อง (กำหนด DEMO_ACCOUNTS=anywhere หากต้องการเปิดใช้)',
    en: 'Demonstration accounts work only while the hub listens on loopback (set DEMO_ACCOUNTS=anywhere to allow them)',
  });
}

export function sessionExpiry(now: Date): Date {
  return new Date(now.getTime() + SESSION_HOURS * 3_600_000);
}
