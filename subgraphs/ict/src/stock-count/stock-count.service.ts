import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { isUuid } from '@nakhon/kit/uuid';
import { actOnce, actorOf, nextNumber, requireKeeper } from '../material/stock-act.service.js';
import { assertCount, assertLines } from '../material/stock-entry.rules.js';
import { lockedMaterials } from '../material/stock-ledger.service.js';
import type { CountedLineInput } from './stock-count-input.js';
import { countAlreadyOpen, countClosed, countNotFound } from './stock-count.refusals.js';
import { StockCountState } from './stock-count.js';
import { enteredText } from '../text/entered-text.rules.js';

/** Opens a count, as keeper; one is open at a time. Gives its id. Refuses STOCK_COUNT_ALREADY_OPEN. */
export async function startStockCount(context: SubgraphContext, noteTh: string | null, idempotencyKey: string): Promise<string> {
  requireKeeper(context, 'startStockCount');
  const note = enteredText(noteTh, 'noteTh', { longest: 500, optional: true });
  try {
    return await actOnce(context, { mutation: 'startStockCount', key: idempotencyKey, input: { noteTh } }, async (em) => {
      const [open]: { number: string }[] = await em.execute("select number from stock_count where state = 'OPEN'");
      if (open) throw countAlreadyOpen(open.number);
      const id = context.newId();
      const number = await nextNumber(em, 'C', context.now);
      await em.execute(
        "insert into stock_count (id, number, state, note_th, opened_at, opened_by, source) values (?, ?, 'OPEN', ?, ?, ?, 'hub')",
        [id, number, note, context.now, actorOf(context)],
      );
      audit(em, context, 'stock_count.start', `stock_count:${id}`, { number });
      return id;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException && error.message.includes('stock_count_one_open')) throw countAlreadyOpen('');
    throw error;
  }
}

export interface OpenCount {
  id: string;
  number: string;
  version: number;
}

/** Locks a count that is open until the transaction ends. Refuses STOCK_COUNT_NOT_FOUND, STOCK_COUNT_CLOSED. */
export async function lockedOpenCount(em: EntityManager, id: string): Promise<OpenCount> {
  if (!isUuid(id)) throw countNotFound(id);
  const [row]: (OpenCount & { state: StockCountState })[] = await em.execute(
    'select id, number, version, state from stock_count where id = ? for no key update',
    [id],
  );
  if (!row) throw countNotFound(id);
  if (row.state !== StockCountState.OPEN) throw countClosed(row.number);
  return row;
}

/**
 * Writes down what was found, beside the balance at this very moment: the materials are locked, so that nothing is handed out in between.
 * A material counted again replaces what was written before. Gives the count's id.
 */
export function recordStockCount(
  context: SubgraphContext,
  id: string,
  lines: readonly CountedLineInput[],
  idempotencyKey: string,
): Promise<string> {
  requireKeeper(context, 'recordStockCount');
  assertLines(lines);
  const checked = lines.map(({ materialId, counted, noteTh }, index) => {
    assertCount(counted, `lines.${index}.counted`);
    return { materialId, counted, noteTh: enteredText(noteTh, `lines.${index}.noteTh`, { longest: 500, optional: true }) };
  });
  return actOnce(context, { mutation: 'recordStockCount', key: idempotencyKey, input: { id, lines } }, async (em) => {
    const count = await lockedOpenCount(em, id);
    const materials = await lockedMaterials(
      em,
      checked.map(({ materialId }) => materialId),
    );
    for (const { materialId, counted, noteTh } of checked) {
      const { balance, code } = materials.get(materialId)!;
      await em.execute(
        `insert into stock_count_line (count_id, material_id, counted, balance, counted_at, counted_by, note_th) values (?, ?, ?, ?, ?, ?, ?)
         on conflict (count_id, material_id) do update set counted = excluded.counted, balance = excluded.balance,
           counted_at = excluded.counted_at, counted_by = excluded.counted_by, note_th = excluded.note_th`,
        [id, materialId, counted, balance, context.now, actorOf(context), noteTh],
      );
      audit(em, context, 'stock_count.record', `stock_count:${id}`, { number: count.number, code, counted, balance });
    }
    await em.execute('update stock_count set version = version + 1 where id = ?', [id]);
    return id;
  });
}
