import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import { insertRows } from '@nakhon/kit/bulk-insert';
import { whileClearing } from '@nakhon/kit/clearing';
import { registerNumber, type Register } from '../material/stock-act.service.js';
import { GENERATED } from '../repair-ticket/generated-tickets.js';
import type { DemoStock } from './demo-stock.js';
import { MATERIALS, MOVEMENTS, PARTS, PART_EVENTS, SLIP_EVENTS, SLIP_LINES, SLIPS } from './stock-tables.js';

/** Account name that the demonstration's movements stand under. */
const KEEPER = 'stock';

/** Writes the demonstration's store in the caller's transaction; its repairs are there already. */
export async function writeDemoStock(em: EntityManager, stock: DemoStock): Promise<void> {
  const numbers = await numbersOf(em, stock);
  await insertRows(em, MATERIALS, stock.materials.map(materialRow));
  await insertRows(
    em,
    SLIPS,
    stock.slips.map((slip) => slipRow(slip, numbers.get(slip.id)!)),
  );
  await insertRows(em, SLIP_LINES, stock.slips.flatMap(slipLineRows));
  await insertRows(em, SLIP_EVENTS, stock.slips.flatMap(slipEventRows));
  await writeCount(em, stock, numbers);
  await insertRows(
    em,
    MOVEMENTS,
    stock.movements.map((movement) => movementRow(movement, numbers, stock.count?.id ?? null)),
  );
  await insertRows(
    em,
    PARTS,
    stock.parts.map((part) => partRow(part, numbers.get(part.id)!)),
  );
  await insertRows(em, PART_EVENTS, stock.parts.flatMap(partEventRows));
  await em.execute('analyze material, stock_movement, withdrawal, withdrawal_line, withdrawal_event, part_request, part_request_event');
}

/** Takes the demonstration's store out, with what people did with its materials and parts. */
export async function clearGeneratedStock(em: EntityManager): Promise<void> {
  await whileClearing(em, async () => {
    await em.execute('delete from part_request where source = ?', [GENERATED]);
    await em.execute('delete from material where source = ?', [GENERATED]);
    const bare = 'not exists (select 1 from withdrawal_line where withdrawal_id = withdrawal.id)';
    await em.execute(`delete from withdrawal where source = ? or ${bare}`, [GENERATED]);
    await em.execute('delete from stock_count where source = ?', [GENERATED]);
    await em.execute(`delete from stock_number where (register = 'W' and not exists (select 1 from withdrawal))
      or (register = 'C' and not exists (select 1 from stock_count)) or (register = 'P' and not exists (select 1 from part_request))`);
  });
}

/** Numbers in the order of time, after those that were given out already. */
async function numbersOf(em: EntityManager, stock: DemoStock): Promise<Map<string, string>> {
  const things: { id: string; register: Register; at: Date }[] = [
    ...stock.slips.map(({ id, requestedAt }) => ({ id, register: 'W' as const, at: requestedAt })),
    ...(stock.count ? [{ id: stock.count.id, register: 'C' as const, at: stock.count.at }] : []),
    ...stock.parts.map(({ id, events }) => ({ id, register: 'P' as const, at: events[0]!.at })),
  ];
  const numbers = new Map<string, string>();
  const years = Map.groupBy(things, ({ register, at }) => `${register}${fiscalYearOf(localDateOf(at))}`);
  for (const [key, own] of years) {
    const register = key.slice(0, 1) as Register;
    const year = Number(key.slice(1));
    const [row]: { last: number }[] = await em.execute(
      `insert into stock_number (register, fiscal_year, last) values (?, ?, ?)
       on conflict (register, fiscal_year) do update set last = stock_number.last + excluded.last returning last`,
      [register, year, own.length],
    );
    const before = row!.last - own.length;
    for (const [index, { id }] of own.entries()) numbers.set(id, registerNumber(register, year, before + index + 1));
  }
  return numbers;
}

async function writeCount(em: EntityManager, { count }: DemoStock, numbers: ReadonlyMap<string, string>): Promise<void> {
  if (!count) return;
  await em.execute(
    `insert into stock_count (id, number, state, note_th, opened_at, opened_by, closed_at, closed_by, reason_th, source)
     values (?, ?, 'CLOSED', 'ตรวจนับประจำปี', ?, ?, ?, ?, 'ตรวจพบยอดคลาดเคลื่อนจากการลงบัญชี', ?)`,
    [count.id, numbers.get(count.id), count.at, KEEPER, count.at, KEEPER, GENERATED],
  );
  for (const { materialId, counted, balance } of count.lines) {
    await em.execute(
      'insert into stock_count_line (count_id, material_id, counted, balance, counted_at, counted_by) values (?, ?, ?, ?, ?, ?)',
      [count.id, materialId, counted, balance, count.at, KEEPER],
    );
  }
}

const materialRow = ({ id, code, nameTh, nameEn, unitTh, isPart, reorderLevel, recordedAt }: DemoStock['materials'][number]) => ({
  id,
  code,
  name_th: nameTh,
  name_en: nameEn,
  unit_th: unitTh,
  is_part: isPart === 1,
  reorder_level: reorderLevel,
  recorded_at: recordedAt,
  source: GENERATED,
});

type Slip = DemoStock['slips'][number];

const slipRow = (slip: Slip, number: string) => ({
  id: slip.id,
  number,
  agency_code: slip.agencyCode,
  ticket_id: slip.ticketId,
  state: slip.state,
  purpose_th: slip.purposeTh,
  requested_by: slip.requestedBy,
  requested_at: slip.requestedAt,
  received_by: slip.state === 'SIGNED' ? slip.receivedBy : null,
  version: slip.events.length,
  source: GENERATED,
});

const slipLineRows = ({ id, lines }: Slip) =>
  lines.map(({ materialId, asked, approved, cutReasonTh }, index) => ({
    withdrawal_id: id,
    line: index + 1,
    material_id: materialId,
    asked,
    approved,
    cut_reason_th: cutReasonTh,
  }));

const slipEventRows = ({ id, events }: Slip) =>
  events.map(({ state, at, byName, noteTh }, index) => ({
    withdrawal_id: id,
    seq: index + 1,
    from_state: events[index - 1]?.state ?? null,
    state,
    occurred_at: at,
    by_name: byName,
    note_th: noteTh,
    source: GENERATED,
  }));

const movementRow = (movement: DemoStock['movements'][number], numbers: ReadonlyMap<string, string>, countId: string | null) => ({
  material_id: movement.materialId,
  seq: 0,
  kind: movement.kind,
  quantity: movement.quantity,
  balance_after: 0,
  document_number: documentOf(movement, numbers, countId),
  agency_code: movement.slip?.agencyCode ?? null,
  withdrawal_id: movement.slip?.id ?? null,
  count_id: movement.ofCount ? countId : null,
  occurred_at: movement.at,
  actor: KEEPER,
  source: GENERATED,
});

function documentOf(movement: DemoStock['movements'][number], numbers: ReadonlyMap<string, string>, countId: string | null): string | null {
  const id = movement.ofCount ? countId : movement.slip?.id;
  return movement.documentNumber ?? (id ? (numbers.get(id) ?? null) : null);
}

type Part = DemoStock['parts'][number];

const partRow = (part: Part, number: string) => ({
  id: part.id,
  number,
  ticket_id: part.ticketId,
  material_id: part.materialId,
  name_th: part.nameTh,
  quantity: part.quantity,
  estimate_satang: part.estimateSatang,
  reason_th: part.reasonTh,
  state: part.events.at(-1)!.state,
  asked_at: part.events[0]!.at,
  asked_by: part.askedBy,
  expected_on: part.expectedOn,
  version: part.events.length,
  source: GENERATED,
});

const partEventRows = ({ id, events }: Part) =>
  events.map(({ state, at, byName, noteTh, expectedOn }, index) => ({
    request_id: id,
    seq: index + 1,
    from_state: events[index - 1]?.state ?? null,
    state,
    occurred_at: at,
    by_name: byName,
    note_th: noteTh,
    expected_on: expectedOn,
    source: GENERATED,
  }));
