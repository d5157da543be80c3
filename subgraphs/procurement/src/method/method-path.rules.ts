import type { Satang } from '@nakhon/core/money';
import { ProcurementMethod } from './procurement-method.js';

/** Up to this an officer may agree the price directly, and only above it a bidding is called [004] 1.4.3 step 5, 1.4.4. */
export const OFFICER_LIMIT_SATANG: Satang = 500_000_00n;
/** Over this a draft announcement must be heard in public; up to it that is discretionary [004] 1.4.4 steps 5, 7. */
export const HEARING_REQUIRED_OVER_SATANG: Satang = 5_000_000_00n;
/** From this on a copy of the contract goes to the Auditor General [004] 1.4.4 step 13. */
export const AUDITOR_COPY_FROM_SATANG: Satang = 1_000_000_00n;

const BY_COMMITTEE = new Set(['INVITATION', 'CONSIDERATION', 'CONSIDERATION_REPORT']);
const HEARING = new Set(['DRAFT_PUBLISHED', 'DRAFT_HEARING']);

/**
 * Whether a step is to be expected in a procurement of this method and median price: the specific method goes by an officer or by
 * a committee, small biddings need no public hearing, small contracts no copy to the auditor. What really was done may differ.
 */
export function isOnPath(method: ProcurementMethod, medianPrice: Satang, stepCode: string): boolean {
  if (stepCode === 'AUDITOR_COPY') return medianPrice >= AUDITOR_COPY_FROM_SATANG;
  if (HEARING.has(stepCode)) return medianPrice > HEARING_REQUIRED_OVER_SATANG;
  if (method !== ProcurementMethod.SPECIFIC) return true;
  const byOfficer = medianPrice <= OFFICER_LIMIT_SATANG;
  if (stepCode === 'DIRECT_AGREEMENT') return byOfficer;
  return !(byOfficer && BY_COMMITTEE.has(stepCode));
}
