import { Refusal } from '@nakhon/core/refusal';

/** A pattern is matched against every row: a longer one would keep the database busy for seconds. */
const LONGEST_SEARCH = 200;

/** A list of texts as one parameter for `= any(?::text[])`; safe for any content. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}

/** `%text%` for `ilike`, with the wildcards of the text itself taken literally. Refuses with `SEARCH_TOO_LONG`. */
export function containing(text: string): string {
  if (text.length > LONGEST_SEARCH) throw searchTooLong(text.length);
  return `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

function searchTooLong(length: number): Refusal {
  const messages = {
    th: `คำค้นยาวได้ไม่เกิน ${LONGEST_SEARCH} ตัวอักษร`,
    en: `A search text has at most ${LONGEST_SEARCH} characters`,
  };
  return new Refusal('SEARCH_TOO_LONG', messages, { length, highest: LONGEST_SEARCH }, 'search');
}
