import type { Sort } from '../../filters/filters.js';
import { sortRows, type SortValue } from '@nakhon/core/sort-rows';
import type { SheetRow } from './sheet.js';

/** A column of figures as the address writes it: quarter and 't' for its target, 'r' for its result. */
const FIGURE = /^(?<quarter>[1-4])(?<kind>[tr])$/;

const numberOf = (text: string | null | undefined): number | null => (text == null ? null : Number(text));

/** What a column of the sheet sorts by; null where there is no such column. */
export function sortValueOf(column: string, language: 'th' | 'en'): ((row: SheetRow) => SortValue) | null {
  const isThai = language === 'th';
  if (column === 'name') return ({ indicator }) => (isThai ? indicator.nameTh : indicator.nameEn);
  if (column === 'unit') return ({ indicator }) => (isThai ? indicator.unitTh : indicator.unitEn);
  const { quarter, kind } = FIGURE.exec(column)?.groups ?? {};
  if (!quarter) return null;
  return ({ cells }) => {
    const cell = cells.find((one) => one.quarter === Number(quarter));
    return numberOf(kind === 't' ? cell?.target : cell?.result);
  };
}

/** The rows in the chosen order, by what the hub has; as they came, in the order of the plan, where none is chosen. Missing values come last. */
export function sortedSheet(rows: readonly SheetRow[], sort: Sort | null, language: 'th' | 'en'): readonly SheetRow[] {
  const valueOf = sort && sortValueOf(sort.column, language);
  return valueOf ? sortRows(rows, valueOf, sort) : rows;
}
