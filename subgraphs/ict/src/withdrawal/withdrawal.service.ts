import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { repairInHand } from '../material/repair-of-officer.view.js';
import { actOnce, nextNumber } from '../material/stock-act.service.js';
import { assertLines, assertQuantity } from '../material/stock-entry.rules.js';
import { lockedMaterials } from '../material/stock-ledger.service.js';
import { materialInactive } from '../material/stock.refusals.js';
import type { WithdrawalInput } from './withdrawal-input.js';
import { agencyMissing, agencyNotFound, otherAgency } from './withdrawal.refusals.js';
import { WithdrawalState } from './withdrawal.enums.js';
import { requiredText } from '../text/entered-text.rules.js';

/**
 * Asks for materials, as requester of the agency or as technician for a repair. More than there is may be asked for: the keeper sees it.
 * Gives the id. Refuses OTHER_AGENCY, AGENCY_NOT_FOUND, MATERIAL_NOT_FOUND, MATERIAL_INACTIVE, as `repairInHand` and the entry rules.
 */
export function requestWithdrawal(context: SubgraphContext, input: WithdrawalInput, idempotencyKey: string): Promise<string> {
  const slip = checkedSlip(input);
  return actOnce(context, { mutation: 'requestWithdrawal', key: idempotencyKey, input }, async (em) => {
    const agencyCode = await agencyOf(em, context, input);
    const materials = await lockedMaterials(
      em,
      slip.lines.map(({ materialId }) => materialId),
    );
    const inactive = [...materials.values()].find(({ active }) => !active);
    if (inactive) throw materialInactive(inactive);
    const id = context.newId();
    const number = await nextNumber(em, 'W', context.now);
    await insertSlip(em, context, { ...slip, id, number, agencyCode, ticketId: input.ticketId ?? null });
    audit(em, context, 'withdrawal.request', `withdrawal:${id}`, { number, agencyCode, lines: slip.lines.length });
    return id;
  });
}

function checkedSlip({ purposeTh, requestedBy, lines }: WithdrawalInput) {
  assertLines(lines);
  for (const [index, { quantity }] of lines.entries()) assertQuantity(quantity, `input.lines.${index}.quantity`);
  return {
    purposeTh: requiredText(purposeTh, 'input.purposeTh', 300),
    requestedBy: requiredText(requestedBy, 'input.requestedBy', 120),
    lines,
  };
}

async function agencyOf(em: EntityManager, context: SubgraphContext, { agencyCode, ticketId }: WithdrawalInput): Promise<string> {
  if (ticketId != null) {
    const repair = await repairInHand(em, context, ticketId);
    if (agencyCode != null && agencyCode !== repair.agencyCode) throw otherAgency(agencyCode);
    return repair.agencyCode;
  }
  if (agencyCode == null) throw agencyMissing();
  const [row]: { path: string }[] = await em.execute('select path from agency_ref where code = ?', [agencyCode]);
  if (!row) throw agencyNotFound(agencyCode);
  if (!subtreesOf(context.viewer, [Role.REQUESTER]).some((subtree) => row.path.startsWith(subtree))) throw otherAgency(agencyCode);
  return agencyCode;
}

type Slip = ReturnType<typeof checkedSlip> & { id: string; number: string; agencyCode: string; ticketId: string | null };

async function insertSlip(em: EntityManager, context: SubgraphContext, slip: Slip): Promise<void> {
  const { id, number, agencyCode, ticketId, purposeTh, requestedBy, lines } = slip;
  await em.execute(
    `insert into withdrawal (id, number, agency_code, ticket_id, state, purpose_th, requested_by, requested_at, source)
     values (?, ?, ?, ?, 'REQUESTED', ?, ?, ?, 'hub')`,
    [id, number, agencyCode, ticketId, purposeTh, requestedBy, context.now],
  );
  for (const [index, { materialId, quantity }] of lines.entries()) {
    await em.execute('insert into withdrawal_line (withdrawal_id, line, material_id, asked) values (?, ?, ?, ?)', [
      id,
      index + 1,
      materialId,
      quantity,
    ]);
  }
  await addWithdrawalEvent(em, context, { id, seq: 1, from: null, state: WithdrawalState.REQUESTED, byName: requestedBy, noteTh: null });
}

interface NewEvent {
  id: string;
  seq: number;
  from: WithdrawalState | null;
  state: WithdrawalState;
  byName: string | null;
  noteTh: string | null;
}

/** Adds one line to a withdrawal's log. */
export async function addWithdrawalEvent(em: EntityManager, context: SubgraphContext, event: NewEvent): Promise<void> {
  await em.execute(
    `insert into withdrawal_event (withdrawal_id, seq, from_state, state, occurred_at, account_id, by_name, note_th, source)
     values (?, ?, ?, ?, ?, ?, ?, ?, 'hub')`,
    [event.id, event.seq, event.from, event.state, context.now, context.viewer.accountId ?? null, event.byName, event.noteTh],
  );
}
