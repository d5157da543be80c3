const LONGEST = 2_000;
/** Strings (the kind with backslashes first), names, which stay, and numbers of their own. */
const LITERALS = /\bE'(?:[^'\\]|\\[^]|'')*'|'(?:[^']|'')*'|("(?:[^"]|"")*")|(?<![\w$."])\d+(?:\.\d+)?\b/gi;

/** A SQL statement with a question mark for every value written out in it. */
export function statementText(sql: string): string {
  return sql.replaceAll(LITERALS, (_, name: string | undefined) => name ?? '?').slice(0, LONGEST);
}

/** `select`, `insert` …: the first word of a statement. */
export function statementKind(sql: string): string {
  return /^[\s(]*([a-z]{1,20})/i.exec(sql)?.[1]?.toLowerCase() ?? 'other';
}
