import type { TableValue } from '@nakhon/kit/workbook/table-value.rules';
import type { Column, Row } from './table.js';

const YES = 'ใช่ · yes';
const NO = 'ไม่ใช่ · no';

/** The value at a place such as `disbursement.ratePercent`, of a list that of each; null where anything on the way is missing. */
export function valueAt(row: Row, place: string): unknown {
  let value: unknown = row;
  for (const name of place.split('.')) value = Array.isArray(value) ? value.map((each: Row) => each[name]) : (value as Row | null)?.[name];
  return value ?? null;
}

/** What a column holds of a row. What is missing stays empty: it is no zero. */
export function cellOf(row: Row, { at, words, shape, kind }: Column): TableValue {
  const value = typeof at === 'string' ? valueAt(row, at) : at(row);
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'number') return value;
  const text = String(value);
  if (words) return words[text] ?? text;
  if (shape === 'instant') return bangkokTime(text);
  return kind === 'decimal' ? withoutLastZeros(text) : text;
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Bangkok', dateStyle: 'short', timeStyle: 'short' });

/** An instant as Bangkok's clock shows it: `2026-01-05 09:00`. */
export const bangkokTime = (instant: string): string => CLOCK.format(new Date(instant));

/** Zeros that an exact decimal carries for its places would make a spreadsheet take it for a text of too many digits. */
const withoutLastZeros = (text: string): string => (/^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text);

/** `ข้อมูลสาธิต (สร้างขึ้น) · Demonstration data (generated)`, or the name of an import. */
export function sourceWords(source: string): string {
  if (source === GENERATED) return 'ข้อมูลสาธิต (สร้างขึ้น) · Demonstration data (generated)';
  if (source === 'hub') return 'บันทึกในระบบ · Recorded in the hub';
  if (source === 'reference') return 'ข้อมูลอ้างอิงตั้งต้น · Reference data';
  const name = source.replace(/^import:/, '');
  return `นำเข้าจาก ${name} · Imported from ${name}`;
}

export const GENERATED = 'generated';

/** The sources that a row names, at one of these places or several. */
export function sourcesOf(row: Row, places: readonly string[]): string[] {
  return [...new Set(places.flatMap((place) => valueAt(row, place) ?? []).map(String))];
}
