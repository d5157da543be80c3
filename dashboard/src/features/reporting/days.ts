const DAY_MS = 86_400_000;

/** Whole days from one local date to another: ('2026-11-22', '2026-11-25') → 3; negative when the second lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
