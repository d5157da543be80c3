import { raw, type RawQueryFragment } from '@mikro-orm/postgresql';

/**
 * Rows as one `?` parameter of a statement that reads `from jsonb_to_recordset(?::jsonb)`. Between dollar quotes nothing needs to be
 * escaped, which makes a parameter of megabytes several times faster than an escaped one; the tag is one that the text does not hold.
 */
export function jsonLiteral(rows: readonly unknown[]): RawQueryFragment {
  const text = JSON.stringify(rows);
  let tag = '$rows$';
  while (text.includes(tag)) tag = `${tag.slice(0, -1)}s$`;
  return raw(`${tag}${text}${tag}`) as unknown as RawQueryFragment;
}
