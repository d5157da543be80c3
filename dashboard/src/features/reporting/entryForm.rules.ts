import { shownText } from './entry.rules.js';
import type { CellChange } from './outbox.rules.js';
import type { SheetCell, SheetRow } from './sheet.js';

/** Counts have no decimals to fill up. */
const WHOLE = { decimals: 0 };

export type Field = 'value' | 'numerator' | 'denominator' | 'explanationTh' | 'noteTh';

export type Fields = Record<Field, string>;

/** What stands in the fields before anything is typed in them: what is unsent, else what the server has. */
export function startOf({ indicator }: SheetRow, cell: SheetCell, change: CellChange | null): Fields {
  return {
    value: change?.clear ? '' : (change?.value ?? shownText(cell.result, indicator)),
    numerator: change?.numerator ?? shownText(cell.numerator, WHOLE),
    denominator: change?.denominator ?? shownText(cell.denominator, WHOLE),
    explanationTh: change?.explanationTh ?? cell.explanationTh ?? '',
    noteTh: change?.noteTh ?? (cell.state === 'RETURNED' || cell.state === 'NOT_APPLICABLE' ? '' : (cell.noteTh ?? '')),
  };
}

/** The fields that differ from where they began, as a change; a value that was emptied empties the cell. */
export function changeFrom(before: Fields, now: Fields, hasRatio: boolean): CellChange | null {
  const numbers: Field[] = hasRatio ? ['numerator', 'denominator'] : ['value'];
  if (numbers.every((field) => now[field].trim() === '') && numbers.some((field) => before[field] !== '')) return { clear: true };
  const moved = Object.keys(now).filter((field): field is Field => now[field as Field] !== before[field as Field]);
  if (moved.length === 0) return null;
  const sent = hasRatio && moved.some((field) => numbers.includes(field)) ? [...new Set([...moved, ...numbers])] : moved;
  return Object.fromEntries(sent.map((field) => [field, now[field]]));
}
