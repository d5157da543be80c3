import type { ClockState, ClockTone } from '../graphql/generated/graphql.js';

/** Minutes of office time in a working day, 08:30 to 16:30. */
const DAY_MINUTES = 480;
const HOUR_MINUTES = 60;

/** What of a repair's clock is said in a list. */
export interface ShortClock {
  state: ClockState;
  tone: ClockTone;
  remainingMinutes?: number | null;
}

/** Office time in its two largest units: 1,000 → 2 days 0 hours, 95 → 1 hour 35 minutes. The sign is left out. */
export function officeTime(minutes: number): { days: number; hours: number; minutes: number } {
  const left = Math.abs(minutes);
  const days = Math.floor(left / DAY_MINUTES);
  return { days, hours: Math.floor((left % DAY_MINUTES) / HOUR_MINUTES), minutes: days > 0 ? 0 : (left % DAY_MINUTES) % HOUR_MINUTES };
}

/** Which words tell how a clock stands: the tone, but a clock that waits for the agency says so first. */
export type ClockWords = ClockTone | 'PAUSED';
export const clockWords = ({ state, tone }: ShortClock): ClockWords => (state === 'PAUSED' && tone !== 'LATE' ? 'PAUSED' : tone);
