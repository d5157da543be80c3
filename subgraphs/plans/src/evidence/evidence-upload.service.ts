import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { documentType, endingOfType } from '@nakhon/kit/files/document-type';
import { nameOfType } from '@nakhon/kit/files/file-name.rules';
import type { FileStore } from '@nakhon/kit/files/file-store';
import type { ReceivedFile } from '@nakhon/kit/files/receive-file';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { EvidenceFile } from './evidence-file.js';
import { agencyNotFound, emptyFile, tooManyUploads } from './evidence.refusals.js';
import { evidenceKey, MOST_UPLOADS_A_DAY, UNUSED_FOR_MS } from './evidence.rules.js';
import { lockContent, takeRow } from './unused-evidence.service.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who hands in evidence of an agency. Refuses with AGENCY_NOT_FOUND, FORBIDDEN or TOO_MANY_UPLOADS, before a byte is read. */
export async function requireUploader({ em, viewer, now }: SubgraphContext, agencyCode: string): Promise<void> {
  const [agency] = await em.execute<{ path: string }[]>('select path from agency_ref where code = ?', [agencyCode]);
  if (!agency) throw agencyNotFound();
  requireSubtree(viewer, [Role.PLANNER], agency.path, 'POST /files/evidence');
  const since = new Date(now.getTime() - DAY_MS);
  const [sent] = await em.execute<{ files: number }[]>(
    'select count(*)::int as files from evidence_file where account_id = ? and uploaded_at > ?',
    [viewer.accountId ?? null, since],
  );
  if (sent!.files >= MOST_UPLOADS_A_DAY) throw tooManyUploads();
}

/**
 * Takes a file that arrived into the store and the table, both or neither. The same file of the same agency and name is the same evidence:
 * sent again, it is answered again. Refuses with FILE_EMPTY and the codes of `documentType`.
 */
export async function keepEvidence(
  context: SubgraphContext,
  store: FileStore,
  received: ReceivedFile,
  agencyCode: string,
): Promise<EvidenceFile> {
  const { sha256, bytes } = received;
  if (bytes === 0) throw emptyFile();
  const mediaType = await documentType(received.path);
  const name = nameOfType(received.name, endingOfType(mediaType));
  return context.em.transactional(async (em) => {
    const id = context.newId();
    await lockContent(em, sha256);
    await forgetUnused(em, { agencyCode, sha256, name }, context.now);
    const actor = context.viewer.username ?? context.viewer.kind;
    await em.execute(
      `insert into evidence_file (id, sha256, name, media_type, bytes, agency_code, uploaded_at, account_id, actor, source)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'hub') on conflict (agency_code, sha256, name) do nothing`,
      [id, sha256, name, mediaType, bytes, agencyCode, context.now, context.viewer.accountId ?? null, actor],
    );
    const file = await em.findOneOrFail(EvidenceFile, { agencyCode, sha256, name });
    if (file.id === id) audit(em, context, 'evidence.upload', `evidence:${id}`, { sha256, bytes, mediaType, agencyCode });
    await em.flush();
    // The last step: a file without a row is never found, a row without a file would promise what is not there.
    await store.keep(received.path, evidenceKey(sha256), bytes);
    return file;
  });
}

/** A file that was never used and would go tonight comes anew, and has another day. */
async function forgetUnused(em: EntityManager, same: Pick<EvidenceFile, 'agencyCode' | 'sha256' | 'name'>, now: Date): Promise<void> {
  const [known] = await em.execute<{ id: string }[]>('select id from evidence_file where agency_code = ? and sha256 = ? and name = ?', [
    same.agencyCode,
    same.sha256,
    same.name,
  ]);
  if (known) await takeRow(em, known.id, new Date(now.getTime() - UNUSED_FOR_MS / 2));
}
