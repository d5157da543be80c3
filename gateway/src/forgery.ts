import { Refusal } from '@nakhon/core/refusal';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Types that a form, and so a page of anyone, may send without asking first. */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
/** Any of these makes the browser ask first (a preflight, which the hub never grants). */
const ASKED_FIRST = ['authorization', 'apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Whether a page of somebody else could have sent this request in a reader's name. The GraphQL-over-HTTP audit wants a bare GET to be
 * answered, which Apollo's own prevention refuses to all; ours refuses where there is something to forge. A bare request (no header
 * that makes a browser ask first) is refused
 * - when it carries the session's cookie, unless the browser itself says that our own page sent it: nobody else's request may rest on
 *   the cookie, also in browsers that do not keep `SameSite=Strict`;
 * - when the browser says that another site sent it, cookie or not: what the hub tells nobody-in-particular inside a closed network is
 *   no business of pages outside.
 * What is left, a bare request without cookie, has no rights to misuse: programs send such, and are answered as nobody.
 */
export function isForgeable(headers: Headers, hasSessionCookie: boolean): boolean {
  const has = (name: string) => headers[name] !== undefined && headers[name] !== '';
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]!
    .trim()
    .toLowerCase();
  if (ASKED_FIRST.some(has) || (type !== '' && !FORM_TYPES.includes(type))) return false;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  return hasSessionCookie && site !== 'same-origin';
}

export function preflightRequired(): Refusal {
  return new Refusal('PREFLIGHT_REQUIRED', {
    th: 'คำขอนี้อาจถูกส่งจากหน้าเว็บอื่น โปรดส่งส่วนหัว apollo-require-preflight: 1',
    en: 'A page of another site could have sent this request; send the header apollo-require-preflight: 1',
  });
}

/** Header that our own pages send with a file; a form of a foreign page can not. */
const OWN_HEADER = 'x-nakhon-request';

/**
 * The same for files, where forms are what is sent: what rests on the cookie needs our own header. A GET changes nothing and is often a
 * link that is followed: there the browser's word that our own page, or the person's own hand, asked is enough.
 */
export function isForgeableFile(method: string, headers: Headers, hasSessionCookie: boolean): boolean {
  if (headers['authorization'] !== undefined || headers[OWN_HEADER] === '1') return false;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return true;
  return hasSessionCookie && (method !== 'GET' || (site !== 'same-origin' && site !== 'none'));
}

export function ownHeaderRequired(): Refusal {
  return new Refusal('PREFLIGHT_REQUIRED', {
    th: 'คำขอนี้อาจถูกส่งจากหน้าเว็บอื่น โปรดส่งส่วนหัว x-nakhon-request: 1',
    en: 'A page of another site could have sent this request; send the header x-nakhon-request: 1',
  });
}
