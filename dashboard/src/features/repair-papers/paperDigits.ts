const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** Writes a text as the paper wants its digits. */
export type Write = (text: string) => string;

/** `digits=th` in the address asks for ๐-๙, as official papers may have them. */
export const writerOf = (digits: unknown): Write =>
  digits === 'th' ? (text) => text.replaceAll(/\d/g, (digit) => THAI_DIGITS[Number(digit)]!) : (text) => text;
