import type { EntityManager } from '@mikro-orm/postgresql';
import { assertFiscalYear, assertQuarter, type FiscalQuarter } from '@nakhon/core/fiscal-calendar';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { lockedActFacts } from '../act/act-facts.view.js';
import type { ActFacts } from '../act/act.rules.js';
import { nextVersion } from '../act/batch.service.js';
import { decideSign } from '../act/move-cell.rules.js';
import { answeredOnce } from '@nakhon/kit/idempotency/answered-request.service';
import { noticeOf } from '../notice/notice.service.js';
import { insertResultVersions } from '../result/result.bulk.js';
import { agencyPathOf, verifiedCells, type AgencyCells } from './signature.view.js';
import { agencyNotFound, nothingToSign, otherCells } from './signature.refusals.js';
import { QuarterSignature } from './quarter-signature.js';

export interface QuarterSigning extends FiscalQuarter {
  agencyCode: string;
  /** How many verified results the head saw. */
  seenCells: number;
  noteTh?: string | null | undefined;
  idempotencyKey: string;
}

/**
 * Signs all verified results of an agency with all below it, as its head. Refuses AGENCY_NOT_FOUND, FORBIDDEN, NOTHING_TO_SIGN, and
 * SIGNING_CHANGED when there are not just as many as were seen.
 */
export async function signQuarter(context: SubgraphContext, signing: QuarterSigning): Promise<QuarterSignature> {
  assertFiscalYear(signing.fiscalYear);
  assertQuarter(signing.quarter);
  const { idempotencyKey: key, ...input } = signing;
  return context.em.transactional((em) =>
    answeredOnce(em, context, { mutation: 'signQuarter', key, input }, () => sign(em, context, signing)),
  );
}

async function sign(em: EntityManager, context: SubgraphContext, signing: QuarterSigning): Promise<QuarterSignature> {
  const path = await agencyPathOf(em, signing.agencyCode);
  if (path === null) throw agencyNotFound(signing.agencyCode);
  requireSubtree(context.viewer, [Role.HEAD], path, 'Mutation.signQuarter');
  const standing = await verifiedCells(em, path, signing);
  if (standing.cells.length === 0) throw nothingToSign(standing.leftBehind);
  const facts = await lockedActFacts(em, standing.cells, context.now);
  const verified = [...facts.values()].filter(({ latest }) => latest?.state === 'VERIFIED');
  if (verified.length !== signing.seenCells) throw otherCells(signing.seenCells, verified.length);
  return writeSignature(em, context, signing, verified, standing);
}

async function writeSignature(
  em: EntityManager,
  context: SubgraphContext,
  { agencyCode, fiscalYear, quarter, noteTh }: QuarterSigning,
  verified: readonly ActFacts[],
  { leftBehind }: AgencyCells,
): Promise<QuarterSignature> {
  const { viewer, now } = context;
  const acting = { accountId: viewer.accountId ?? null, now };
  const versions = verified.map((facts) => nextVersion(context, facts, decideSign(facts, acting).content!));
  await insertResultVersions(em, versions);
  const signature = {
    id: context.newId(),
    agencyCode,
    fiscalYear,
    quarter,
    signedAt: now,
    cells: versions.length,
    leftBehind,
    noteTh: noteTh?.trim() || null,
    accountId: viewer.accountId ?? null,
    actor: viewer.username ?? viewer.kind,
    source: 'hub',
  };
  em.persist(em.create(QuarterSignature, signature));
  const signed = { kind: 'SIGNED', at: now, signatureId: signature.id, agencyCode, fiscalYear, quarter, cells: versions.length } as const;
  await noticeOf(em, [signed], context.newId);
  audit(em, context, 'result.sign', `signature:${signature.id}`, { agencyCode, fiscalYear, quarter, cells: versions.length, leftBehind });
  return signature;
}
