export const adminParts = ['reopen', 'periods', 'dictionary'] as const;
export type AdminPart = (typeof adminParts)[number];

const LONGEST_SEARCH = 80;

/** The part of the administration that the address names; opening cells again otherwise. */
export const readAdminPart = ({ part }: Record<string, unknown>): AdminPart => adminParts.find((one) => one === part) ?? 'reopen';

/** What is searched for in names and codes; null when nothing is. A code of digits only is read as a number by the router. */
export function readNameSearch({ q }: Record<string, unknown>): string | null {
  const text = typeof q === 'string' || typeof q === 'number' ? String(q).trim() : '';
  return text === '' ? null : text.slice(0, LONGEST_SEARCH);
}
