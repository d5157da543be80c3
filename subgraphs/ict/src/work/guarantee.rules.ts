import { addDays, localDateOf } from '@nakhon/core/bangkok-time';

/** Days after the last hand-over on which the same problem falls under the guarantee [001] 1.1 step 3. */
export const GUARANTEE_DAYS = 30;

/** The earliest and the latest day of a hand-over that covers what is received now; the day of receipt itself counts. */
export function guaranteeFrom(receivedAt: Date): string {
  return addDays(localDateOf(receivedAt), -GUARANTEE_DAYS);
}

/** Whether a repair handed over then covers what is received now. */
export function isUnderGuarantee(handedOverAt: Date, receivedAt: Date): boolean {
  return handedOverAt <= receivedAt && localDateOf(handedOverAt) >= guaranteeFrom(receivedAt);
}
