const TOKEN = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|"|#[^\n]*|\.\.\.|[_A-Za-z]\w*|-?\d[\w.+-]*|[{}()[\]:=!$@|&]/g;
const NAME = /^[_A-Za-z]/;
const WORD_BEFORE = /[_A-Za-z]\w*$/;
const WORD_AFTER = /^\w*/;

export const isName = (token: string): boolean => NAME.test(token);

/** The names, signs and values of a query, without comments and blanks; a string that does not end is a single quotation mark. */
export function tokensOf(query: string): string[] {
  return (query.match(TOKEN) ?? []).filter((token) => !token.startsWith('#'));
}

/** The word that the cursor stands in or behind: from where to where it reaches, and its part before the cursor. */
export function wordAt(query: string, cursor: number): { from: number; to: number; part: string } {
  const part = WORD_BEFORE.exec(query.slice(0, cursor))?.[0] ?? '';
  const rest = WORD_AFTER.exec(query.slice(cursor))?.[0] ?? '';
  return { from: cursor - part.length, to: cursor + rest.length, part };
}

/** Whether text that ends here is no query but a string or a comment. */
export function isInText(before: string): boolean {
  const last = before.match(TOKEN)?.at(-1) ?? '';
  return tokensOf(before).includes('"') || (last.startsWith('#') && before.endsWith(last));
}
