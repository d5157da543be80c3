/** A table and those that its foreign keys point to. */
interface TableNeeds {
  name: string;
  needs: readonly string[];
}

/**
 * The tables in an order in which each follows those it points to, by name where the keys leave it open.
 * @throws Error naming the tables whose foreign keys go round in a circle: no order could load them.
 */
export function loadOrder<T extends TableNeeds>(tables: readonly T[]): T[] {
  const left = [...tables].sort((a, b) => (a.name < b.name ? -1 : 1));
  const ordered: T[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ needs }) => !needs.some((need) => left.some((table) => table.name === need)));
    if (next === -1) throw new Error(`Foreign keys go round in a circle: ${left.map((table) => table.name).join(', ')}`);
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}
