import { deviceKinds, deviceStates } from '../../repair/state.rules.js';

const LONGEST_SEARCH = 80;
type Search = Record<string, unknown>;

/** The filters of the devices as they stand in the address; what does not exist counts as absent. */
export function readDeviceSearch(search: Search) {
  const { q } = search;
  return {
    // Digits alone are read as a number by the router.
    text: typeof q === 'string' || typeof q === 'number' ? String(q).trim().slice(0, LONGEST_SEARCH) : '',
    kind: deviceKinds.find((one) => one === search['kind']) ?? null,
    state: deviceStates.find((one) => one === search['state']) ?? null,
  };
}

/** The address with some of them changed; '' takes one away. */
export const changedDeviceSearch = (before: Search, change: Partial<Record<'q' | 'kind' | 'state', string>>): Search => ({
  ...before,
  ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || undefined])),
});
