import { useNavigate, useSearch } from '@tanstack/react-router';
import type { BacklogAge, RepairKind, RepairStatus, ServiceSection, TicketMark } from '../../graphql/generated/graphql.js';

export const repairStatuses: RepairStatus[] = ['OPEN', 'HANDED_OVER', 'ENDED', 'UNKNOWN'];
export const repairKinds: RepairKind[] = ['HARDWARE', 'SOFTWARE', 'NETWORK', 'CITIZEN_REPORT'];

export const ticketMarks: TicketMark[] = ['RETURNED', 'FIRST_TIME', 'WITHIN_STANDARD', 'OVER_STANDARD', 'WAITING_PART', 'ANSWERED'];
export const backlogAges: BacklogAge[] = ['UP_TO_3', 'UP_TO_7', 'UP_TO_30', 'UP_TO_90', 'OVER_90'];
export const serviceSections: ServiceSection[] = ['REPAIR', 'SERVICE_1', 'SERVICE_2', 'TECHNICAL_MEDIA'];
const LONGEST_MODEL = 200;

/** What stands behind a figure of the measures; null = not asked for. */
export interface MeasuredSearch {
  mark: TicketMark | null;
  age: BacklogAge | null;
  model: string | null;
  officerId: string | null;
}

/** The filters of the ticket list, which stand in the address beside the board's. */
export interface TicketSearch {
  status: RepairStatus | null;
  kind: RepairKind | null;
  by: ServiceSection | null;
  measured: MeasuredSearch | null;
}

/** Reads them; a value that does not exist counts as absent. */
export const readTicketSearch = (search: Record<string, unknown>): TicketSearch => ({
  status: repairStatuses.find((one) => one === search['status']) ?? null,
  kind: repairKinds.find((one) => one === search['kind']) ?? null,
  by: serviceSections.find((one) => one === search['by']) ?? null,
  measured: readMeasured(search),
});

function readMeasured(search: Record<string, unknown>): MeasuredSearch | null {
  const { model, officer } = search;
  const measured = {
    mark: ticketMarks.find((one) => one === search['mark']) ?? null,
    age: backlogAges.find((one) => one === search['age']) ?? null,
    model: typeof model === 'string' && model.length <= LONGEST_MODEL ? model : null,
    officerId: typeof officer === 'string' && /^[\da-f-]{36}$/.test(officer) ? officer : null,
  };
  return Object.values(measured).some((value) => value !== null) ? measured : null;
}

/** The ticket filters of the address and the way to change them. */
export function useTicketSearch() {
  const navigate = useNavigate();
  const chosen = readTicketSearch(useSearch({ strict: false }));
  const choose = (change: Record<string, string>) => {
    const next = (before: Record<string, unknown>) => ({
      ...before,
      ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined])),
    });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
