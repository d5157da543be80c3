import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf, type LocalDate } from '@nakhon/core/bangkok-time';
import { formatBaht } from '@nakhon/core/money';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { repairInHand } from '../material/repair-of-officer.view.js';
import { actOnce, actorOf, nextNumber, requireSeen } from '../material/stock-act.service.js';
import { assertQuantity, requiredReason } from '../material/stock-entry.rules.js';
import { lockedMaterials } from '../material/stock-ledger.service.js';
import { lockedPartRequest } from './part-request-facts.view.js';
import type { PartRequestInput } from './part-request-input.js';
import { PartRequestState } from './part-request.enums.js';
import { estimateNotPositive, refusedPartMove } from './part-request.refusals.js';
import { partMoveFault } from './part-request.rules.js';
import { enteredText, requiredText } from '../text/entered-text.rules.js';

/** Asks for a part for a repair, as technician of its section. Gives the id. Refuses as `repairInHand` and the entry rules. */
export function requestPart(context: SubgraphContext, input: PartRequestInput, idempotencyKey: string): Promise<string> {
  assertQuantity(input.quantity, 'input.quantity');
  const nameTh = requiredText(input.nameTh, 'input.nameTh', 200);
  const reasonTh = requiredReason(input.reasonTh, 'input.reasonTh');
  const askedBy = enteredText(input.askedBy, 'input.askedBy', { longest: 120, optional: true }) ?? actorOf(context);
  const estimate = input.estimateBaht ?? null;
  if (estimate !== null && estimate <= 0n) throw estimateNotPositive();
  const plain = { ...input, estimateBaht: estimate === null ? null : formatBaht(estimate) };
  return actOnce(context, { mutation: 'requestPart', key: idempotencyKey, input: plain }, async (em) => {
    const repair = await repairInHand(em, context, input.ticketId);
    if (input.materialId != null) await lockedMaterials(em, [input.materialId]);
    const id = context.newId();
    const number = await nextNumber(em, 'P', context.now);
    await em.execute(
      `insert into part_request (id, number, ticket_id, material_id, name_th, quantity, estimate_satang, reason_th, state, asked_at, asked_by, source)
       values (?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, 'hub')`,
      [id, number, repair.id, input.materialId ?? null, nameTh, input.quantity, estimate, reasonTh, context.now, askedBy],
    );
    await addEvent(em, context, {
      id,
      seq: 1,
      from: null,
      state: PartRequestState.ASKED,
      noteTh: reasonTh,
      expectedOn: null,
      byName: askedBy,
    });
    audit(em, context, 'part.request', `part_request:${id}`, { number, ticket: repair.code, quantity: input.quantity });
    return id;
  });
}

export interface PartAct {
  id: string;
  to: PartRequestState;
  seenVersion: number;
  expectedOn: LocalDate | null;
  noteTh: string | null;
  byName: string | null;
  idempotencyKey: string;
}

/** Moves a part request on, by the table of moves. Gives its id. Refuses PART_REQUEST_NOT_FOUND, STALE_VERSION and as the rules. */
export function answerPartRequest(context: SubgraphContext, act: PartAct): Promise<string> {
  const { idempotencyKey, ...input } = act;
  const noteTh = enteredText(act.noteTh, 'noteTh', { longest: 500, optional: true });
  const byName = enteredText(act.byName, 'byName', { longest: 120, optional: true });
  return actOnce(context, { mutation: 'answerPartRequest', key: idempotencyKey, input }, async (em) => {
    const request = await lockedPartRequest(em, context.viewer, act.id);
    const today = localDateOf(context.now);
    const fault = partMoveFault(request.state, act.to, request.parties, { reason: noteTh, expectedOn: act.expectedOn }, today);
    if (fault !== 'PARTY') requireSeen(act.seenVersion, request.version);
    if (fault) throw refusedPartMove(fault, { from: request.state, to: act.to, expectedOn: act.expectedOn, today });
    const expectedOn = act.to === PartRequestState.ORDERED ? act.expectedOn : null;
    await em.execute(
      'update part_request set state = ?, expected_on = coalesce(?::date, expected_on), version = version + 1 where id = ?',
      [act.to, expectedOn, act.id],
    );
    await addEvent(em, context, { id: act.id, seq: request.events + 1, from: request.state, state: act.to, noteTh, expectedOn, byName });
    audit(em, context, 'part.answer', `part_request:${act.id}`, { number: request.number, from: request.state, to: act.to });
    return act.id;
  });
}

interface NewEvent {
  id: string;
  seq: number;
  from: PartRequestState | null;
  state: PartRequestState;
  noteTh: string | null;
  expectedOn: LocalDate | null;
  byName: string | null;
}

async function addEvent(em: EntityManager, context: SubgraphContext, event: NewEvent): Promise<void> {
  await em.execute(
    `insert into part_request_event (request_id, seq, from_state, state, occurred_at, account_id, by_name, note_th, expected_on, source)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'hub')`,
    [
      event.id,
      event.seq,
      event.from,
      event.state,
      context.now,
      context.viewer.accountId ?? null,
      event.byName ?? actorOf(context),
      event.noteTh,
      event.expectedOn,
    ],
  );
}
