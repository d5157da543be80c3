import { Refusal } from '@nakhon/core/refusal';
import type { Viewer } from '@nakhon/kit/viewer';

/** Header in which a page says for whom it was opened: the user name, percent-encoded. */
const ACCOUNT_HEADER = 'x-nakhon-account';

/**
 * Whether the page speaks for somebody else than its cookie: a browser has one session for all its tabs, and in another tab another
 * person may have signed in since. What the first one typed must not be saved in the name of the second. Who says nothing is believed.
 */
export function isOfAnotherAccount(headers: Readonly<Record<string, string | string[] | undefined>>, viewer: Viewer): boolean {
  const stated = headers[ACCOUNT_HEADER];
  return stated !== undefined && viewer.kind === 'account' && stated !== encodeURIComponent(viewer.username ?? '');
}

/** Answered with status 409; nothing of the request was done. */
export function accountChanged(): Refusal {
  return new Refusal('ACCOUNT_CHANGED', {
    th: 'มีผู้อื่นเข้าใช้ระบบในเบราว์เซอร์นี้แล้ว หน้านี้เปิดไว้ในชื่อของอีกคน กรุณาโหลดหน้าใหม่',
    en: 'Somebody else has signed in in this browser meanwhile; this page was opened in another name. Load it again',
  });
}
