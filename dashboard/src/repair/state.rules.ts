import type { RepairEventName } from '../graphql/generated/graphql.js';

/** The states of a repair that has not ended, in the order of the steps. */
export const openStates = [
  'RECEIVED',
  'TRIAGED',
  'DIAGNOSING',
  'MENDING',
  'WAITING_PART',
  'WAITING_AGENCY',
  'QUALITY_CHECK',
  'READY',
  'NOTIFIED',
] as const satisfies RepairEventName[];

export const isWaiting = (state: RepairEventName): boolean => state === 'WAITING_PART' || state === 'WAITING_AGENCY';
export const isEnd = (state: RepairEventName): boolean => ['HANDED_OVER', 'CLOSED', 'CANCELLED', 'BEYOND_REPAIR'].includes(state);

/** The kinds of the division's own work; citizens' reports are none. */
export const repairKinds = ['HARDWARE', 'SOFTWARE', 'NETWORK'] as const;
export const serviceSections = ['REPAIR', 'SERVICE_1', 'SERVICE_2', 'TECHNICAL_MEDIA'] as const;
export const deviceKinds = ['COMPUTER', 'MONITOR', 'PRINTER', 'SCANNER', 'UPS', 'NETWORK', 'OTHER'] as const;
export const deviceStates = ['IN_USE', 'DISPOSAL_ADVISED', 'DISPOSED'] as const;

/** The choices of a list in words. */
export const choicesOf = <Value extends string>(values: readonly Value[], write: (value: Value) => string) =>
  values.map((value) => ({ value, label: write(value) }));
