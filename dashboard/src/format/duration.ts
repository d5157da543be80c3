import type { Language } from './language.js';
import { count, fixed, plain } from './number.js';

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
const MILLISECONDS_PER_MINUTE = 60_000;
const unit: Record<Language, { minutes: string; hours: string; days: string }> = {
  th: { minutes: 'นาที', hours: 'ชม.', days: 'วัน' },
  en: { minutes: 'min', hours: 'h', days: 'd' },
};

/** Hours on the clock as the server rounds them, to a tenth: 27 → '27.0 ชม.'; null for null. */
export function hours(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : `${fixed(value, 1, language)} ${unit[language].hours}`;
}

/** Round hours, for axes and legends: 60 → '60 ชม.'; null for null. */
export function hoursPlain(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : `${plain(value, language)} ${unit[language].hours}`;
}

/** Hours said in days, for the second line under a figure: 60 → '2.5 วัน'; null for null. */
export function hoursInDays(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : `${fixed(value / HOURS_PER_DAY, 1, language)} ${unit[language].days}`;
}

/** Whole days: 41 → '41 วัน'; null for null. */
export function days(value: number | null | undefined, language: Language): string | null {
  return value == null ? null : `${count(value, language)} ${unit[language].days}`;
}

/** The time between two instants in its two largest units: '2 วัน 3 ชม.', '45 นาที'. */
export function between(fromIso: string, toIso: string, language: Language): string {
  const total = Math.max(0, Math.round((Date.parse(toIso) - Date.parse(fromIso)) / MILLISECONDS_PER_MINUTE));
  const parts: [number, string][] = [
    [Math.floor(total / MINUTES_PER_HOUR / HOURS_PER_DAY), unit[language].days],
    [Math.floor(total / MINUTES_PER_HOUR) % HOURS_PER_DAY, unit[language].hours],
    [total % MINUTES_PER_HOUR, unit[language].minutes],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first < 0) return `0 ${unit[language].minutes}`;
  const shown = parts.slice(first, first + 2).filter(([amount]) => amount > 0);
  return shown.map(([amount, name]) => `${amount} ${name}`).join(' ');
}
