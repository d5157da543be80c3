import { DOCUMENT_TYPES } from '@nakhon/kit/files/document-type';
import { attachmentAnswer, jsonAnswer, type FileAnswer } from '@nakhon/kit/files/file-answer';
import { FILE_BODY_BYTES, type FileRequest, type FileRoute } from '@nakhon/kit/files/file-route';
import type { FileStore } from '@nakhon/kit/files/file-store';
import { receiveFile } from '@nakhon/kit/files/receive-file';
import { Role } from '@nakhon/kit/role';
import type { Viewer } from '@nakhon/kit/viewer';
import { INDICATOR_READERS } from '../indicator/indicator-visibility.js';
import type { EvidenceFile } from './evidence-file.js';
import { keepEvidence, requireUploader } from './evidence-upload.service.js';
import { fileNotFound } from './evidence.refusals.js';
import { evidenceKey, MOST_EVIDENCE_BYTES } from './evidence.rules.js';
import { findVisibleFile } from './evidence.view.js';

const ENDINGS = new Map([...DOCUMENT_TYPES].map(([ending, mediaType]) => [mediaType, ending]));

/** `POST /files/evidence?agency=…` takes a file, `GET /files/evidence/<id>` gives it to those who may see the results it stands behind. */
export function evidenceRoutes(store: FileStore): FileRoute[] {
  return [
    { method: 'POST', path: '/evidence', access: [Role.PLANNER], maxBytes: FILE_BODY_BYTES, handle: (request) => upload(store, request) },
    { method: 'GET', path: '/evidence/:id', access: INDICATOR_READERS, maxBytes: 0, handle: (request) => download(store, request) },
  ];
}

async function upload(store: FileStore, request: FileRequest): Promise<FileAnswer> {
  const agencyCode = request.query.get('agency') ?? ownAgency(request.context.viewer);
  await requireUploader(request.context, agencyCode);
  const received = await receiveFile(request, await store.incoming(request.context.now), MOST_EVIDENCE_BYTES);
  try {
    return jsonAnswer(201, shown(await keepEvidence(request.context, store, received, agencyCode)));
  } finally {
    await received.discard();
  }
}

/** Where nobody says for which agency, it is for the one that the person works at. */
function ownAgency({ agencyPath }: Viewer): string {
  return agencyPath?.split('/').at(-2) ?? '';
}

async function download(store: FileStore, { context, params }: FileRequest): Promise<FileAnswer> {
  const file = await findVisibleFile(context.em, context.viewer, params['id']!);
  if (!file) throw fileNotFound();
  const { name, mediaType, bytes, sha256 } = file;
  const plainName = `evidence-${file.id}.${ENDINGS.get(mediaType)!}`;
  return attachmentAnswer({ name, plainName, mediaType, bytes, body: await store.read(evidenceKey(sha256), bytes) });
}

function shown({ id, name, mediaType, bytes, sha256, uploadedAt, actor }: EvidenceFile) {
  return {
    id,
    name,
    mediaType,
    bytes,
    sha256,
    uploadedAt: uploadedAt.toISOString(),
    uploadedBy: actor,
    downloadPath: `/files/evidence/${id}`,
  };
}
