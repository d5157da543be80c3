import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RepairKind, RepairStatus } from '../../graphql/generated/graphql.js';

export const repairStatuses: RepairStatus[] = ['OPEN', 'HANDED_OVER', 'ENDED', 'UNKNOWN'];
export const repairKinds: RepairKind[] = ['HARDWARE', 'SOFTWARE', 'NETWORK', 'CITIZEN_REPORT'];

/** The filters of the ticket list, which stand in the address beside the board's. */
export interface TicketSearch {
  status: RepairStatus | null;
  kind: RepairKind | null;
}

/** Reads them; a value that does not exist counts as absent. */
export const readTicketSearch = (search: Record<string, unknown>): TicketSearch => ({
  status: repairStatuses.find((one) => one === search['status']) ?? null,
  kind: repairKinds.find((one) => one === search['kind']) ?? null,
});

/** The ticket filters of the address and the way to change them. */
export function useTicketSearch() {
  const navigate = useNavigate();
  const chosen = readTicketSearch(useSearch({ strict: false }));
  const choose = (change: { status?: string; kind?: string }) => {
    const next = (before: Record<string, unknown>) => ({
      ...before,
      ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined])),
    });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
