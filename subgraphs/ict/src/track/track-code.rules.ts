/** Digits and letters without those that are taken for one another (I, L, O, U). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;

/** How many random bytes make a code: one for each sign. */
export const TRACK_CODE_BYTES = LENGTH;

/** A code of 20 signs, 100 bits, of random bytes: it cannot be guessed and says nothing of what it leads to. */
export function newTrackCode(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** A code as typed or scanned, small letters and hyphens included; null when it can be none. */
export function readTrackCode(text: string): string | null {
  const code = text.toUpperCase().replaceAll('-', '');
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? code : null;
}

/** Path of the public page. */
export function trackPath(code: string): string {
  return `/track/${code}`;
}
