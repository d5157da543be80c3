const THAI_DIGIT = /[๐-๙]/;
const THAI_ZERO = '๐'.charCodeAt(0);

/** The text with ๐-๙ written as 0-9; everything else is left as it is. */
export function withArabicDigits(text: string): string {
  return THAI_DIGIT.test(text) ? text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO)) : text;
}
