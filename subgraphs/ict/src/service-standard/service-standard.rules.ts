import { localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import type { Standard, WorkingCalendar } from '@nakhon/core/working-time';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { StandardUnit } from './service-standard.js';

/** What of a standard a rule needs. */
export interface StandardPolicy {
  code: string;
  amount: number;
  unit: StandardUnit;
  validFrom: LocalDate;
}

/** What a projection is reckoned with. */
export interface RepairPolicies {
  standards: readonly StandardPolicy[];
  calendar: WorkingCalendar;
}

/** The code of the standard of a kind: for hardware that waited for a part another one. Whether there is such a standard is another matter. */
export function standardCodeFor(kind: RepairKind, waitedForPart: boolean): string {
  return kind === RepairKind.HARDWARE && waitedForPart ? 'HARDWARE_WITH_PART' : kind;
}

/**
 * The standard by which a repair is judged: that of its kind valid on the day of receipt, for hardware that waited for a part the one
 * with a part [001 1.1]. null: the kind has none, and the ticket counts nowhere in "within standard".
 */
export function standardFor(
  kind: RepairKind,
  waitedForPart: boolean,
  receivedAt: Date,
  policies: readonly StandardPolicy[],
): Standard | null {
  const code = standardCodeFor(kind, waitedForPart);
  const ofKind = policies.filter((policy) => policy.code === code);
  if (ofKind.length === 0) return null;
  const day = localDateOf(receivedAt);
  const valid = ofKind.filter(({ validFrom }) => validFrom <= day);
  const policy = valid.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];
  if (!policy) return null;
  return policy.unit === StandardUnit.WORKING_DAY ? { workingDays: policy.amount } : { calendarMonths: policy.amount };
}
