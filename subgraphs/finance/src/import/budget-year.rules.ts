import { Refusal } from '@nakhon/core/refusal';
import type { CodedItem } from './budget-row.rules.js';

/** An item that the hub holds for the year of an import. */
export interface HeldItem {
  code: string;
  source: string;
  /** `signatureOf` its fields. */
  signature: string;
}

/** What to do with a year: nothing, write it, or remove what `removes` names first. */
export type YearPlan = { action: 'KEEP' } | { action: 'WRITE'; removes: readonly string[] };

/** Equal for items that say the same. */
export function signatureOf(item: Omit<CodedItem, 'line' | 'fiscalYear'>): string {
  const { code, agencyCode, mission, itemNo, nameTh, category, appropriatedSatang } = item;
  return JSON.stringify([code, agencyCode, mission, itemNo, nameTh, category, appropriatedSatang.toString()]);
}

/**
 * Decides about one fiscal year (พ.ศ.). A year that has these very rows is kept. Generated rows, or an import that differs, stand in
 * the way unless `replace`. Refuses YEAR_HAS_GENERATED_DATA and YEAR_ALREADY_IMPORTED. Items entered by hand stay beside.
 */
export function decideYear(
  fiscalYear: number,
  items: readonly CodedItem[],
  held: readonly HeldItem[],
  source: string,
  replace: boolean,
): YearPlan {
  const generated = held.filter((item) => item.source === 'generated');
  const imported = held.filter((item) => item.source.startsWith('import:'));
  const isSame = isSameYear(items, imported, source);
  if (isSame && (generated.length === 0 || !replace)) return { action: 'KEEP' };
  if (!replace && generated.length > 0) throw hasGenerated(fiscalYear, generated.length);
  if (!replace && imported.length > 0) throw alreadyImported(fiscalYear, imported);
  return { action: 'WRITE', removes: [...new Set([...generated, ...imported].map((item) => item.source))] };
}

function isSameYear(items: readonly CodedItem[], imported: readonly HeldItem[], source: string): boolean {
  if (imported.length !== items.length) return false;
  const known = new Set(imported.filter((item) => item.source === source).map((item) => item.signature));
  return items.every((item) => known.has(signatureOf(item)));
}

function hasGenerated(fiscalYear: number, items: number): Refusal {
  const messages = {
    th: `ปีงบประมาณ ${fiscalYear} มีข้อมูลจำลองอยู่ ใช้ --replace เพื่อแทนที่`,
    en: `Fiscal year ${fiscalYear} holds generated data; --replace puts the file in its place`,
  };
  return new Refusal('YEAR_HAS_GENERATED_DATA', messages, { fiscalYear, items });
}

function alreadyImported(fiscalYear: number, imported: readonly HeldItem[]): Refusal {
  const messages = {
    th: `ปีงบประมาณ ${fiscalYear} นำเข้าแล้วด้วยตัวเลขอื่น ใช้ --replace เพื่อแทนที่`,
    en: `Fiscal year ${fiscalYear} was imported with other figures; --replace puts the file in their place`,
  };
  return new Refusal('YEAR_ALREADY_IMPORTED', messages, { fiscalYear, items: imported.length, source: imported[0]?.source ?? null });
}
