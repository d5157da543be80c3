import { useNavigate, useSearch } from '@tanstack/react-router';

/** The states that the queue can show; submitted when none is chosen. */
export const queueStates = ['SUBMITTED', 'RETURNED', 'VERIFIED', 'SIGNED', 'NOT_APPLICABLE'] as const;
export type QueueState = (typeof queueStates)[number];

/** The queue's own filters, which stand in the address beside year and quarter. */
export interface QueueSearch {
  agency: string | null;
  state: QueueState;
  onlyOdd: boolean;
}

/** Reads them; a value that does not exist counts as absent. */
export function readQueueSearch({ agency, state, odd }: Record<string, unknown>): QueueSearch {
  const code = String(agency ?? '');
  return {
    agency: /^\d{8}$/.test(code) ? code : null,
    state: queueStates.find((one) => one === state) ?? 'SUBMITTED',
    onlyOdd: String(odd ?? '') === '1',
  };
}

/** The variables of the queue's query for what is chosen. */
export const queueVariables = ({ agency, state, onlyOdd }: QueueSearch) => ({
  agencyCodes: agency === null ? null : [agency],
  states: [state],
  onlyOdd: onlyOdd || null,
});

/** The address with some of the queue's filters changed; '' takes one away. */
export const changedQueueSearch = (before: Record<string, unknown>, change: Partial<Record<'agency' | 'state' | 'odd', string>>) => ({
  ...before,
  ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined])),
});

/** The queue's filters of the address and the way to change them. */
export function useQueueSearch() {
  const navigate = useNavigate();
  const chosen = readQueueSearch(useSearch({ strict: false }));
  const choose = (change: Parameters<typeof changedQueueSearch>[1]) => {
    const next = (before: Record<string, unknown>) => changedQueueSearch(before, change);
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return { chosen, choose };
}
