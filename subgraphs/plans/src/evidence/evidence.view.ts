import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsCondition } from '@nakhon/kit/figure-scope';
import { subtreesOf } from '@nakhon/kit/permission';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { Viewer } from '@nakhon/kit/viewer';
import { INDICATOR_READERS, visibleIndicators } from '../indicator/indicator-visibility.js';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { EvidenceFile } from './evidence-file.js';

/** A file that the viewer may read: of an agency within their subtrees, or behind a result that they may see. null for any other id. */
export async function findVisibleFile(em: EntityManager, viewer: Viewer, id: string): Promise<EvidenceFile | null> {
  if (!isUuid(id)) return null;
  const own = rowsCondition('file.agency_code', null, subtreesOf(viewer, INDICATOR_READERS));
  const seen = visibleIndicators(viewer);
  const [row] = await em.execute<object[]>(
    `select file.* from evidence_file file where file.id = ? and (${own.sql} or exists (
      select 1 from evidence_link link join indicator on indicator.id = link.indicator_id
      where link.file_id = file.id and link.unlinked_at is null and ${seen.sql}))`,
    [id, ...own.parameters, ...seen.parameters],
  );
  return row ? em.map(EvidenceFile, row) : null;
}

/** The files behind each cell by `cellKeyText`, oldest first; a cell without any is left out. One statement. */
export async function findEvidence(em: EntityManager, cells: readonly CellKey[]): Promise<Map<string, EvidenceFile[]>> {
  const rows = await em.execute<(CellKey & object)[]>(
    `select link.indicator_id as "indicatorId", link.fiscal_year as "fiscalYear", link.quarter, file.* from ${LINKS_OF_CELLS}
     join evidence_file file on file.id = link.file_id order by link.linked_at, link.id`,
    cellParameters(cells),
  );
  const found = new Map<string, EvidenceFile[]>();
  for (const row of rows) {
    const key = cellKeyText(row);
    found.set(key, [...(found.get(key) ?? []), em.map(EvidenceFile, row)]);
  }
  return found;
}

/** The links that hold now of the cells given as three arrays. */
export const LINKS_OF_CELLS = `unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter)
  join evidence_link link on (link.fiscal_year, link.quarter, link.indicator_id) = (asked.fiscal_year, asked.quarter, asked.indicator_id)
    and link.unlinked_at is null`;

export function cellParameters(cells: readonly CellKey[]): string[] {
  return [
    textArray(cells.map((cell) => cell.indicatorId)),
    `{${cells.map((cell) => cell.fiscalYear).join(',')}}`,
    `{${cells.map((cell) => cell.quarter).join(',')}}`,
  ];
}
