import { useNavigate, useSearch } from '@tanstack/react-router';
import type { IndicatorKind } from '../../graphql/generated/graphql.js';

export const adminParts = ['reopen', 'dictionary', 'targets', 'plan', 'periods'] as const;
export type AdminPart = (typeof adminParts)[number];

export const indicatorKinds: readonly IndicatorKind[] = ['STRATEGIC', 'NEGOTIATED', 'PROCESS'];
export const usages = ['active', 'retired', 'all'] as const;
export const ownerships = ['with', 'without'] as const;

/** What the address chooses of the dictionary and the plan, beside year and quarter. */
export interface AdminSearch {
  agency: string | null;
  kind: IndicatorKind | null;
  /** In use when nothing is said. */
  usage: (typeof usages)[number];
  owner: (typeof ownerships)[number] | null;
  goal: string | null;
  plan: string | null;
  phase: string | null;
}

const LONGEST_SEARCH = 80;

/** The part of the administration that the address names; opening cells again otherwise. */
export const readAdminPart = ({ part }: Record<string, unknown>): AdminPart => adminParts.find((one) => one === part) ?? 'reopen';

/** What is searched for in names and codes; null when nothing is. A code of digits only is read as a number by the router. */
export function readNameSearch({ q }: Record<string, unknown>): string | null {
  const text = typeof q === 'string' || typeof q === 'number' ? String(q).trim() : '';
  return text === '' ? null : text.slice(0, LONGEST_SEARCH);
}

const code = (value: unknown): string | null => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /^\S{1,40}$/.test(text) ? text : null;
};

/** Reads them; a value that does not exist counts as absent. */
export function readAdminSearch(search: Record<string, unknown>): AdminSearch {
  const agency = code(search['agency']);
  return {
    agency: agency !== null && /^\d{8}$/.test(agency) ? agency : null,
    kind: indicatorKinds.find((one) => one === search['kind']) ?? null,
    usage: usages.find((one) => one === search['usage']) ?? 'active',
    owner: ownerships.find((one) => one === search['owner']) ?? null,
    goal: code(search['goal']),
    plan: code(search['plan']),
    phase: code(search['phase']),
  };
}

/** The variables of the dictionary's query for what is chosen. */
export const dictionaryVariables = ({ agency, kind, usage, owner, goal }: AdminSearch) => ({
  scope: agency === null ? null : { agencyCodes: [agency] },
  kind,
  active: usage === 'all' ? null : usage === 'active',
  hasActiveOwner: owner === null ? null : owner === 'with',
  goalCode: goal,
});

/** The choices of the address and the way to change them; '' takes one away. */
export function useAdminSearch() {
  const navigate = useNavigate();
  const chosen = readAdminSearch(useSearch({ strict: false }));
  const choose = (change: Partial<Record<keyof AdminSearch, string>>) => {
    const changed = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined]));
    const next = (before: Record<string, unknown>) => ({ ...before, ...changed });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
