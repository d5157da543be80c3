/** Column letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Column, from 0, of an address such as `AB12`; null when it is none. */
export function columnOf(address: string): number | null {
  const letters = /^([A-Z]{1,3})[1-9]\d{0,6}$/.exec(address)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A number as a spreadsheet stores it, in plain decimal digits: `1.1000000000000001` is what it keeps of a typed 1.1, `1E-3` of 0.001.
 * null when it is no finite number.
 */
export function storedNumberText(stored: string): string | null {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/.test(stored.trim())) return null;
  const value = Number(Number(stored).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  const [digits, exponent] = String(value).split('e') as [string, string | undefined];
  return exponent === undefined ? digits : shifted(digits, Number(exponent));
}

function shifted(digits: string, exponent: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole, fraction = ''] = digits.replace('-', '').split('.') as [string, string | undefined];
  if (exponent >= 0) return sign + whole + fraction.padEnd(exponent, '0');
  return `${sign}0.${'0'.repeat(-exponent - 1)}${whole}${fraction}`;
}
