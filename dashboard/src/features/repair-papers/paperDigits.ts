import { inThaiDigits } from '../../format/thaiDigits.js';

/** Writes a text as the paper wants its digits. */
export type Write = (text: string) => string;

/** `digits=th` in the address asks for ๐-๙, as official papers may have them. */
export const writerOf = (digits: unknown): Write => (digits === 'th' ? inThaiDigits : (text) => text);
