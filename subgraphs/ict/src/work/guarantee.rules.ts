import { addDays, localDateOf } from '@nakhon/core/bangkok-time';
import { GUARANTEE_DAYS } from '@nakhon/core/guarantee';

/** The earliest and the latest day of a hand-over that covers what is received now; the day of receipt itself counts. */
export function guaranteeFrom(receivedAt: Date): string {
  return addDays(localDateOf(receivedAt), -GUARANTEE_DAYS);
}

/** Whether a repair handed over then covers what is received now. */
export function isUnderGuarantee(handedOverAt: Date, receivedAt: Date): boolean {
  return handedOverAt <= receivedAt && localDateOf(handedOverAt) >= guaranteeFrom(receivedAt);
}
