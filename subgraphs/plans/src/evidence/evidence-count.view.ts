import type { EntityManager } from '@mikro-orm/postgresql';
import type { CellKey } from '../result/quarter-result.view.js';

/** How many files stand behind each cell, by cellKeyText; a cell without any is left out. */
export async function evidenceCounts(_em: EntityManager, _cells: readonly CellKey[]): Promise<ReadonlyMap<string, number>> {
  return new Map();
}
