const DAY_MS = 86_400_000;

/** The calendar day so many days after another: ('2026-11-30', 7) → '2026-12-07'. */
export const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The end of a calendar day in Bangkok, as an instant. */
export const endOfDay = (day: string): string => `${day}T23:59:59+07:00`;

/** Whole days from one local date to another: ('2026-11-22', '2026-11-25') → 3; negative when the second lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
