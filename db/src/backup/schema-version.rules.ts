/**
 * The known migrations that had not run yet when `ran` had; null when `ran` holds one that is not known, or in another order: then
 * nobody can say what its tables look like.
 */
export function missingMigrations(known: readonly string[], ran: readonly string[]): string[] | null {
  return ran.every((name, index) => known[index] === name) ? known.slice(ran.length) : null;
}
