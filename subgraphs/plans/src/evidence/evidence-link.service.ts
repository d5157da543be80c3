import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear, assertQuarter } from '@nakhon/core/fiscal-calendar';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { isUuid } from '@nakhon/kit/uuid';
import { lockedActFacts } from '../act/act-facts.view.js';
import { cellClosed } from '../act/act.refusals.js';
import { openingOf } from '../act/act.rules.js';
import { visibleIndicators } from '../indicator/indicator-visibility.js';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { ResultState } from '../result/result-state.js';
import { evidenceCounts } from './evidence-count.view.js';
import type { EvidenceFile } from './evidence-file.js';
import { cellsOutOfRange, evidenceFrozen, fileNotFound, indicatorNotFound, notAttached, tooManyFiles } from './evidence.refusals.js';
import { MOST_CELLS, MOST_FILES, mayChangeEvidence } from './evidence.rules.js';
import { cellParameters, findVisibleFile } from './evidence.view.js';

/**
 * Puts a file behind cells, all or none; where it is already it stays. Refuses when the file or a cell may not be seen, is another's, was verified or takes no
 * entries now (CELL_CLOSED). */
export async function attachEvidence(context: SubgraphContext, fileId: string, cells: readonly CellKey[]): Promise<CellKey[]> {
  return context.em.transactional(async (em) => {
    const file = await requireFile(em, context, fileId);
    const asked = await requireCells(em, context, 'attach', cells);
    await em.execute(
      `insert into evidence_link (id, file_id, indicator_id, fiscal_year, quarter, linked_at, account_id, actor, source)
       select asked.id, ?, asked.indicator_id, asked.fiscal_year, asked.quarter, ?, ?, ?, 'hub'
       from unnest(?::uuid[], ?::int[], ?::int[], ?::uuid[]) as asked (indicator_id, fiscal_year, quarter, id)
       on conflict (fiscal_year, quarter, indicator_id, file_id) where unlinked_at is null do nothing`,
      [file.id, context.now, ...actorOf(context), ...cellParameters(asked), `{${asked.map(() => context.newId()).join(',')}}`],
    );
    const counts = await evidenceCounts(em, asked);
    const full = asked.find((cell) => (counts.get(cellKeyText(cell)) ?? 0) > MOST_FILES);
    if (full) throw tooManyFiles(full.code);
    audit(em, context, 'evidence.attach', `evidence:${file.id}`, { cells: asked.map(cellKeyText) });
    return asked;
  });
}

/** Takes a file away from a cell; that it was there stays on record. Refuses as `attachEvidence`, and with EVIDENCE_NOT_ATTACHED. */
export async function detachEvidence(context: SubgraphContext, fileId: string, cell: CellKey): Promise<CellKey> {
  return context.em.transactional(async (em) => {
    const file = await requireFile(em, context, fileId);
    const [asked] = await requireCells(em, context, 'detach', [cell]);
    const removed = await em.execute<{ id: string }[]>(
      `update evidence_link set unlinked_at = ?, unlinked_account_id = ?, unlinked_actor = ?
       where file_id = ? and indicator_id = ? and fiscal_year = ? and quarter = ? and unlinked_at is null returning id`,
      [context.now, ...actorOf(context), file.id, cell.indicatorId, cell.fiscalYear, cell.quarter],
    );
    if (removed.length === 0) throw notAttached();
    audit(em, context, 'evidence.detach', `evidence:${file.id}`, { cells: [cellKeyText(cell)] });
    return asked!;
  });
}

function actorOf({ viewer }: SubgraphContext): [string | null, string] {
  return [viewer.accountId ?? null, viewer.username ?? viewer.kind];
}

async function requireFile(em: EntityManager, { viewer }: SubgraphContext, fileId: string): Promise<EvidenceFile> {
  const file = await findVisibleFile(em, viewer, fileId);
  // Held until the transaction ends, so that it does not go as unused meanwhile.
  const held = file && (await em.execute<unknown[]>('select 1 from evidence_file where id = ? for key share', [file.id]));
  if (!file || held?.length === 0) throw fileNotFound();
  return file;
}

interface AskedCell extends CellKey {
  code: string;
}

/** The cells, locked against acts upon them until the transaction ends, once each. */
async function requireCells(
  em: EntityManager,
  { viewer, now }: SubgraphContext,
  change: 'attach' | 'detach',
  cells: readonly CellKey[],
): Promise<AskedCell[]> {
  if (cells.length < 1 || cells.length > MOST_CELLS) throw cellsOutOfRange(cells.length);
  for (const { fiscalYear, quarter, indicatorId } of cells) {
    assertFiscalYear(fiscalYear);
    assertQuarter(quarter);
    if (!isUuid(indicatorId)) throw indicatorNotFound(indicatorId);
  }
  const given = new Map(cells.map((cell) => [cellKeyText({ ...cell, indicatorId: cell.indicatorId.toLowerCase() }), cell]));
  const parameters = cellParameters([...given.values()]);
  const facts = await lockedActFacts(em, [...given.values()], now);
  const visible = visibleIndicators(viewer);
  const found = await em.execute<(AskedCell & { path: string })[]>(
    `select asked.indicator_id as "indicatorId", asked.fiscal_year as "fiscalYear", asked.quarter, indicator.code, agency.path
     from unnest(?::uuid[], ?::int[], ?::int[]) as asked (indicator_id, fiscal_year, quarter)
     join indicator on indicator.id = asked.indicator_id and ${visible.sql}
     join agency_ref agency on agency.code = indicator.agency_code`,
    [...parameters, ...visible.parameters],
  );
  for (const [key, cell] of given) if (!found.some((row) => cellKeyText(row) === key)) throw indicatorNotFound(cell.indicatorId);
  for (const { path, code, ...cell } of found) {
    requireSubtree(viewer, [Role.PLANNER], path, `Mutation.${change}Evidence`);
    const known = facts.get(cellKeyText(cell))!;
    const state = known.latest?.state ?? ResultState.EMPTY;
    if (!mayChangeEvidence(change, state)) throw evidenceFrozen(code, state);
    if (!openingOf(known, now).isOpen) throw cellClosed(known, now);
  }
  return found.map(({ indicatorId, fiscalYear, quarter, code }) => ({ indicatorId, fiscalYear, quarter, code }));
}
