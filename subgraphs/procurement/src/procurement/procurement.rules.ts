import type { LocalDate } from '@nakhon/core/bangkok-time';
import { ProcurementState } from './procurement-state.js';

/** The days on which a procurement changed its state; null = not so far. */
export interface ProcurementDays {
  contractSignedOn: LocalDate | null;
  cancelledOn: LocalDate | null;
  completedOn: LocalDate | null;
}

/** Where a procurement stood at the end of `day`. A cancellation ends it whatever was signed before. */
export function stateAsOf(days: ProcurementDays, day: LocalDate): ProcurementState {
  const happened = (date: LocalDate | null) => date !== null && date <= day;
  if (happened(days.cancelledOn)) return ProcurementState.CANCELLED;
  if (happened(days.completedOn)) return ProcurementState.COMPLETED;
  return happened(days.contractSignedOn) ? ProcurementState.CONTRACTED : ProcurementState.IN_PROGRESS;
}

/** Open = opened, not cancelled, not completed. */
export function isOpen(state: ProcurementState): boolean {
  return state === ProcurementState.IN_PROGRESS || state === ProcurementState.CONTRACTED;
}
