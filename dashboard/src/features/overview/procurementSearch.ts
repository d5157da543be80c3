import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ProcurementState } from '../../graphql/generated/graphql.js';

export const procurementStates: ProcurementState[] = ['IN_PROGRESS', 'CONTRACTED', 'COMPLETED', 'CANCELLED'];
export const lateness = ['late', 'onTime'] as const;

/** The filters of the list of procurements, which stand in the address beside the board's. */
export interface ProcurementSearch {
  state: ProcurementState | null;
  pace: (typeof lateness)[number] | null;
}

/** Reads them; a value that does not exist counts as absent. */
export const readProcurementSearch = (search: Record<string, unknown>): ProcurementSearch => ({
  state: procurementStates.find((one) => one === search['state']) ?? null,
  pace: lateness.find((one) => one === search['pace']) ?? null,
});

/** The list's filters of the address and the way to change them. */
export function useProcurementSearch() {
  const navigate = useNavigate();
  const chosen = readProcurementSearch(useSearch({ strict: false }));
  const choose = (change: { state?: string; pace?: string }) => {
    const next = (before: Record<string, unknown>) => ({
      ...before,
      ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined])),
    });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
