/** What a text that was scanned or typed can mean. */
export type Label =
  | { kind: 'track'; code: string }
  | { kind: 'ticket'; code: string }
  | { kind: 'asset'; number: string }
  | { kind: 'foreign'; text: string };

const TRACK_PATH = /^\/track\/([\dA-HJKMNP-TV-Z-]{20,30})\/?$/i;
const TRACK_CODE = /^[\dA-HJKMNP-TV-Z]{20}$/;
const TICKET_CODE = /^R\d{4}-\d{1,9}$/i;
const LONGEST_ASSET = 60;
const SHOWN = 80;

const trackCode = (text: string): string | null => {
  const code = text.toUpperCase().replaceAll('-', '');
  return TRACK_CODE.test(code) ? code : null;
};

/** What a QR code says: the address of a tracking page of this hub, under whatever name it is reached; all else is another system's. */
export function readScanned(text: string): Label {
  const path = URL.canParse(text) ? addressPath(text) : null;
  const code = trackCode(TRACK_PATH.exec(path ?? '')?.[1] ?? text.trim());
  return code === null ? { kind: 'foreign', text: text.slice(0, SHOWN) } : { kind: 'track', code };
}

function addressPath(text: string): string | null {
  const { protocol, pathname } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? pathname : null;
}

/** What somebody typed: an address or code of a label, the number of a repair, or else an asset number. */
export function readTyped(text: string): Label {
  const typed = text.trim();
  const scanned = readScanned(typed);
  if (scanned.kind === 'track') return scanned;
  if (TICKET_CODE.test(typed)) return { kind: 'ticket', code: typed.toUpperCase() };
  if (URL.canParse(typed) || typed.length > LONGEST_ASSET) return scanned;
  return { kind: 'asset', number: typed };
}
