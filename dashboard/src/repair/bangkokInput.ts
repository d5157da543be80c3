const BANGKOK = '+07:00';

/** What a field for date and time holds, as an instant; null when it is empty. The field speaks Bangkok's time on every device. */
export const instantOf = (local: string): string | null =>
  local === '' ? null : `${local.length === 16 ? `${local}:00` : local}${BANGKOK}`;

/** An instant as such a field wants it: '2026-11-21T09:30'. */
export function localOf(iso: string): string {
  const shifted = new Date(Date.parse(iso) + 7 * 3_600_000);
  return shifted.toISOString().slice(0, 16);
}
