import { cutOffOf } from '@nakhon/core/fiscal-calendar';
import { GENERATED, sourcesOf, sourceWords, valueAt } from './cell.js';
import type { Row, Table } from './table.js';
import { instantWords } from './when.js';

export interface Told {
  table: Table;
  asked: Readonly<Record<string, unknown>>;
  /** Of places that were chosen by code. */
  names: Readonly<Record<string, string>>;
  rows: readonly Row[];
  now: Date;
}

/** The lines above a table: what it is, of which quarter, as of when it holds, how it was narrowed, from where it comes, when it was made. */
export function titleLines(told: Told): string[] {
  const { title } = told.table;
  const made = instantWords(told.now);
  const lines = [`${title.th} · ${title.en}`, periodLine(told.asked), holdsLine(told), filterLine(told), ...sourceLines(told)];
  return [
    ...lines.filter((line) => line !== null),
    `จัดทำเมื่อ ${made.th} จำนวน ${told.rows.length} แถว · Made ${made.en}, ${told.rows.length} rows`,
  ];
}

function periodLine({ fiscalYear, quarter }: Told['asked']): string | null {
  if (!fiscalYear) return null;
  if (!quarter) return `ปีงบประมาณ ${fiscalYear} · Fiscal year ${fiscalYear} (BE)`;
  return `ไตรมาส ${quarter} ปีงบประมาณ ${fiscalYear} · Quarter ${quarter} of fiscal year ${fiscalYear} (BE)`;
}

function holdsLine(told: Told): string | null {
  const instant = heldAt(told);
  if (instant === 'future') return 'ยังไม่ถึงไตรมาสนี้ จึงไม่มีตัวเลข · The quarter has not begun: there are no figures';
  if (instant === null) return null;
  const { th, en } = instantWords(instant);
  return `ข้อมูล ณ ${th} · As of ${en}`;
}

/** As of when all rows hold together: the earliest that one of them names, or what the quarter's cut-off comes to. */
function heldAt({ table: { holds }, asked, rows, now }: Told): Date | 'future' | null {
  const asOf = typeof asked['asOf'] === 'string' ? new Date(asked['asOf']) : now;
  if (holds === 'now') return asOf;
  const { cutOff, isFuture } = cutOffOf(Number(asked['fiscalYear']), Number(asked['quarter']), asOf);
  if (isFuture) return 'future';
  // A quarter that is over ends at the next one's first moment; people write its last.
  if (holds === 'cutOff') return cutOff < asOf ? new Date(cutOff.getTime() - 1) : cutOff;
  const named = rows.flatMap((row) => holds.map((place) => valueAt(row, place))).filter((one) => typeof one === 'string');
  return named.length === 0 ? null : new Date(Math.min(...named.map((one) => Date.parse(one))));
}

function filterLine({ table, asked, names }: Told): string | null {
  const chosen = Object.entries(table.parameters).flatMap(([name, { label, shown }]) => {
    const value = asked[name];
    if (!label || value === null || value === undefined) return [];
    return [`${label.th} (${label.en}) = ${names[name] ?? shown?.(value) ?? String(value)}`];
  });
  return chosen.length === 0 ? null : `ตัวกรอง · Filters: ${chosen.join(' | ')}`;
}

/** Generated figures are marked wherever they are shown. */
function sourceLines({ table, rows }: Told): string[] {
  const sources = [...new Set(rows.flatMap((row) => sourcesOf(row, table.sources)))].toSorted();
  if (sources.length === 0) return [];
  const mark = '⚠ มีข้อมูลสาธิตที่สร้างขึ้น ไม่ใช่ข้อมูลจริง · Holds generated demonstration data, not real figures';
  return [`แหล่งข้อมูล · Source: ${sources.map(sourceWords).join(' | ')}`, ...(sources.includes(GENERATED) ? [mark] : [])];
}
