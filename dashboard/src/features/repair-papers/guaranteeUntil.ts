import { addDays, localDateOf } from '@nakhon/core/bangkok-time';

/** Days of the guarantee after a hand-over [001] 1.1 step 3. */
const GUARANTEE_DAYS = 30;

/** The last day of the guarantee, ISO. */
export const guaranteeUntil = (handedOverAt: string): string => addDays(localDateOf(new Date(handedOverAt)), GUARANTEE_DAYS);
