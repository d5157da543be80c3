import type { PartRequestState, WithdrawalState } from '../../graphql/generated/graphql.js';

export const stockParts = ['withdrawals', 'materials', 'parts', 'counts', 'use'] as const;
export type StockPart = (typeof stockParts)[number];

type Search = Record<string, unknown>;
const LONGEST_SEARCH = 80;

/** The part of the store that the address names, when it is one of those given; the first of them otherwise. */
export const readStockPart = ({ part }: Search, open: readonly StockPart[]): StockPart => open.find((one) => one === part) ?? open[0]!;

/** What is searched for; null when nothing is. Digits alone are read as a number by the router. */
export function readStockText({ q }: Search): string | null {
  const text = typeof q === 'string' || typeof q === 'number' ? String(q).trim() : '';
  return text === '' ? null : text.slice(0, LONGEST_SEARCH);
}

/** Which withdrawals are shown: those that somebody still has to act on, those of one state, or all. */
export const slipFilters = ['work', 'REQUESTED', 'APPROVED', 'HANDED_OUT', 'SIGNED', 'all'] as const;
export type SlipFilter = (typeof slipFilters)[number];
export const readSlipFilter = ({ state }: Search): SlipFilter => slipFilters.find((one) => one === state) ?? 'work';

/** The states behind a choice; null = all. */
export function statesOfSlips(filter: SlipFilter): WithdrawalState[] | null {
  if (filter === 'all') return null;
  return filter === 'work' ? ['REQUESTED', 'APPROVED', 'HANDED_OUT'] : [filter];
}

export const partFilters = ['open', 'ASKED', 'APPROVED', 'ORDERED', 'ARRIVED', 'overdue', 'all'] as const;
export type PartFilter = (typeof partFilters)[number];
export const readPartFilter = ({ state }: Search): PartFilter => partFilters.find((one) => one === state) ?? 'open';

/** States and lateness behind a choice of part requests. */
export function choiceOfParts(filter: PartFilter): { states: PartRequestState[] | null; overdue: boolean | null } {
  if (filter === 'all') return { states: null, overdue: null };
  if (filter === 'overdue') return { states: null, overdue: true };
  return { states: filter === 'open' ? ['ASKED', 'APPROVED', 'ORDERED', 'ARRIVED'] : [filter], overdue: null };
}

export const materialFilters = ['all', 'below', 'parts'] as const;
export type MaterialFilter = (typeof materialFilters)[number];
export const readMaterialFilter = ({ show }: Search): MaterialFilter => materialFilters.find((one) => one === show) ?? 'all';

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** The month of the report, `2026-11`; that of `today` when the address names none. */
export const readMonth = ({ month }: Search, today: string): string =>
  typeof month === 'string' && MONTH.test(month) ? month : today.slice(0, 7);

/** The last `count` months up to that of `today`, newest first. */
export function monthsUpTo(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const index = year * 12 + month - 1 - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}
