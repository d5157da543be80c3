import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Band, IndicatorKind, IndicatorOrder } from '../../graphql/generated/graphql.js';

export const indicatorKinds: IndicatorKind[] = ['STRATEGIC', 'NEGOTIATED', 'PROCESS'];
export const bands: Band[] = ['ON_TARGET', 'NEAR_TARGET', 'BELOW_TARGET'];
/** The orders on offer; attainment both ways. */
export const orders = ['CODE', 'NAME', 'ATTAINMENT', 'ATTAINMENT_DOWN'] as const;
export type Order = (typeof orders)[number];

const LONGEST_SEARCH = 80;

/** The filters of the indicator list, which stand in the address beside the board's. */
export interface IndicatorSearch {
  issue: string | null;
  kind: IndicatorKind | null;
  band: Band | null;
  missing: boolean | null;
  search: string | null;
  order: Order;
}

/** Reads them; a value that does not exist counts as absent. */
export function readIndicatorSearch(search: Record<string, unknown>): IndicatorSearch {
  const issue = textOf(search['issue']);
  const missing = textOf(search['missing']);
  return {
    issue: issue !== null && /^[\w.-]{1,20}$/.test(issue) ? issue : null,
    kind: indicatorKinds.find((one) => one === search['kind']) ?? null,
    band: bands.find((one) => one === search['band']) ?? null,
    missing: missing === 'true' ? true : missing === 'false' ? false : null,
    search: textOf(search['q'])?.slice(0, LONGEST_SEARCH) ?? null,
    order: orders.find((one) => one === search['order']) ?? 'CODE',
  };
}

const textOf = (value: unknown): string | null =>
  ['string', 'number', 'boolean'].includes(typeof value) && String(value).trim() !== '' ? String(value).trim() : null;

/** The variables of the list query for what is chosen. */
export const listVariables = ({ issue, order, ...rest }: IndicatorSearch) => ({
  ...rest,
  issueCode: issue,
  orderBy: (order === 'ATTAINMENT_DOWN' ? 'ATTAINMENT' : order) satisfies IndicatorOrder,
  descending: order === 'ATTAINMENT_DOWN',
});

export type SearchChange = Partial<Record<'issue' | 'kind' | 'band' | 'missing' | 'q' | 'order', string>>;

/** The address with some list filters changed; '' takes one away. */
export const changedSearch = (before: Record<string, unknown>, change: SearchChange): Record<string, unknown> => ({
  ...before,
  ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined])),
});

/** The list filters of the address and the way to change them. */
export function useIndicatorSearch() {
  const navigate = useNavigate();
  const chosen = readIndicatorSearch(useSearch({ strict: false }));
  const choose = (change: SearchChange) => {
    const next = (before: Record<string, unknown>) => changedSearch(before, change);
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
