/** What was found of a material, the balance at that moment, and the balance now. */
export interface CountedLine {
  materialId: string;
  counted: number;
  /** Balance at the moment of counting. */
  balance: number;
  /** Balance as the count is closed. */
  balanceNow: number;
}

export interface CountDifference {
  materialId: string;
  difference: number;
}

/** A line that cannot be: what was handed out since the counting is more than was found then. */
export interface ImpossibleCount {
  materialId: string;
  counted: number;
  movedSince: number;
}

/**
 * The movements that a count comes to: found less the balance at the moment of counting, so that what moved since is kept. Lines without
 * a difference give none; one that would end below zero was counted wrong and is named instead.
 */
export function countDifferences(lines: readonly CountedLine[]): { differences: CountDifference[] } | { impossible: ImpossibleCount } {
  const differences: CountDifference[] = [];
  for (const { materialId, counted, balance, balanceNow } of lines) {
    const movedSince = balanceNow - balance;
    if (counted + movedSince < 0) return { impossible: { materialId, counted, movedSince } };
    if (counted !== balance) differences.push({ materialId, difference: counted - balance });
  }
  return { differences };
}
