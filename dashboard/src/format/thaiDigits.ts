const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** The text with ๐-๙ for 0-9, as official papers may have it. */
export const inThaiDigits = (text: string): string => text.replaceAll(/\d/g, (digit) => THAI_DIGITS[Number(digit)]!);
