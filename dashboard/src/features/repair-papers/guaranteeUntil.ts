import { addDays, localDateOf } from '@nakhon/core/bangkok-time';
import { GUARANTEE_DAYS } from '@nakhon/core/guarantee';

/** The last day of the guarantee, ISO. */
export const guaranteeUntil = (handedOverAt: string): string => addDays(localDateOf(new Date(handedOverAt)), GUARANTEE_DAYS);
