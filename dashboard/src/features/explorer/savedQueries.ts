/** A query that the reader keeps, as it stood in the editor. */
export interface SavedQuery {
  name: string;
  query: string;
  variables: string;
}

const LONGEST_NAME = 80;

/** The name as it is kept; null for nothing written. */
export function savedName(written: string): string | null {
  const name = [...written.trim()].slice(0, LONGEST_NAME).join('').trim();
  return name === '' ? null : name;
}

const byName = (queries: readonly SavedQuery[]) => queries.toSorted((a, b) => a.name.localeCompare(b.name, 'th'));

/** With this one, in place of the one that had its name. */
export const withSaved = (queries: readonly SavedQuery[], saved: SavedQuery): SavedQuery[] =>
  byName([...without(queries, saved.name), saved]);

export const without = (queries: readonly SavedQuery[], name: string): SavedQuery[] => queries.filter((one) => one.name !== name);

/** Under another name; a name that another query has is left alone, and so are the queries. */
export function renamed(queries: readonly SavedQuery[], from: string, to: string): SavedQuery[] {
  if (queries.some((one) => one.name === to)) return [...queries];
  return byName(queries.map((one) => (one.name === from ? { ...one, name: to } : one)));
}

/** The queries in a kept text; what is no query is left out. */
export function readSaved(text: string | null): SavedQuery[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return byName(Array.isArray(value) ? value.filter(isSaved) : []);
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedQuery {
  if (typeof value !== 'object' || value === null) return false;
  return ['name', 'query', 'variables'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
}
