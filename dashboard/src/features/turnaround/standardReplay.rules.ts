const MOST_UNITS = 366;

/** What a field of whole numbers holds, from 0 to 366; null while it holds none. */
export function unitsOf(value: number | string): number | null {
  if (value === '') return null;
  const units = Number(value);
  return Number.isInteger(units) && units >= 0 && units <= MOST_UNITS ? units : null;
}
