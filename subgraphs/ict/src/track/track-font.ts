import { readFile } from 'node:fs/promises';

/** Where the public page asks for it. Another face gets another path: browsers keep this one for a year. */
export const TRACK_FONT_PATH = '/track/font/thai-400.woff2';

let kept: Promise<Uint8Array> | undefined;

/** Thai letters of the hub's face (woff2); 14 kB, so that a page with it stays under 30 kB. */
export function trackFont(): Promise<Uint8Array> {
  kept ??= readFile(
    new URL(import.meta.resolve('@fontsource/ibm-plex-sans-thai-looped/files/ibm-plex-sans-thai-looped-thai-400-normal.woff2')),
  );
  return kept;
}
