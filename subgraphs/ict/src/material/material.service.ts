import { UniqueConstraintViolationException, type EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { isUuid } from '@nakhon/kit/uuid';
import type { MaterialInput, ReceiptInput } from './material-input.js';
import { actOnce, requireKeeper, requireSeen } from './stock-act.service.js';
import { assertCount, assertQuantity } from './stock-entry.rules.js';
import { bookMovements, lockedMaterials } from './stock-ledger.service.js';
import { MovementKind } from './stock.enums.js';
import { materialCodeTaken, materialNotFound } from './stock.refusals.js';
import { enteredText, requiredText } from '../text/entered-text.rules.js';

/** Makes a material, or changes one whose version was seen. Refuses MATERIAL_CODE_TAKEN, STALE_VERSION and what the entry rules refuse. */
export async function saveMaterial(
  context: SubgraphContext,
  input: MaterialInput,
  seenVersion: number | null,
  idempotencyKey: string,
): Promise<string> {
  requireKeeper(context, 'saveMaterial');
  const material = checkedMaterial(input);
  try {
    return await actOnce(context, { mutation: 'saveMaterial', key: idempotencyKey, input: { ...input, seenVersion } }, async (em) => {
      const id = input.id ? await changed(em, input.id, seenVersion ?? 0, material) : await made(em, context, material);
      audit(em, context, 'material.save', `material:${id}`, { ...material });
      return id;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException && error.message.includes('material_code'))
      throw materialCodeTaken(material.code);
    throw error;
  }
}

function checkedMaterial(input: MaterialInput) {
  assertCount(input.reorderLevel, 'input.reorderLevel');
  return {
    code: requiredText(input.code, 'input.code', 40),
    nameTh: requiredText(input.nameTh, 'input.nameTh', 200),
    nameEn: enteredText(input.nameEn, 'input.nameEn', { longest: 200, optional: true }),
    unitTh: requiredText(input.unitTh, 'input.unitTh', 40),
    isPart: input.isPart,
    reorderLevel: input.reorderLevel,
    active: input.active,
  };
}

type CheckedMaterial = ReturnType<typeof checkedMaterial>;

const valuesOf = (material: CheckedMaterial) => [
  material.code,
  material.nameTh,
  material.nameEn,
  material.unitTh,
  material.isPart,
  material.reorderLevel,
  material.active,
];

async function made(em: EntityManager, context: SubgraphContext, material: CheckedMaterial): Promise<string> {
  const id = context.newId();
  await em.execute(
    `insert into material (code, name_th, name_en, unit_th, is_part, reorder_level, active, id, recorded_at, source)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'hub')`,
    [...valuesOf(material), id, context.now],
  );
  return id;
}

async function changed(em: EntityManager, id: string, seenVersion: number, material: CheckedMaterial): Promise<string> {
  if (!isUuid(id)) throw materialNotFound(id);
  const [row]: { version: number }[] = await em.execute('select version from material where id = ? for no key update', [id]);
  if (!row) throw materialNotFound(id);
  requireSeen(seenVersion, row.version);
  await em.execute(
    `update material set code = ?, name_th = ?, name_en = ?, unit_th = ?, is_part = ?, reorder_level = ?, active = ?, version = version + 1
     where id = ?`,
    [...valuesOf(material), id],
  );
  return id;
}

/** Takes material into the store under the number of its document. Gives the material's id. */
export function receiveMaterial(context: SubgraphContext, input: ReceiptInput, idempotencyKey: string): Promise<string> {
  requireKeeper(context, 'receiveMaterial');
  assertQuantity(input.quantity, 'input.quantity');
  const documentNumber = requiredText(input.documentNumber, 'input.documentNumber', 80);
  const noteTh = enteredText(input.noteTh, 'input.noteTh', { longest: 500, optional: true });
  return actOnce(context, { mutation: 'receiveMaterial', key: idempotencyKey, input }, async (em) => {
    const { materialId, quantity } = input;
    await lockedMaterials(em, [materialId]);
    await bookMovements(em, context, [{ materialId, kind: MovementKind.RECEIPT, quantity, documentNumber, noteTh }]);
    audit(em, context, 'material.receive', `material:${materialId}`, { quantity, documentNumber });
    return materialId;
  });
}
