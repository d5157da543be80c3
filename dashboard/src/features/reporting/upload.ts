import { statedAccount } from '../../graphql/statedAccount.js';
import type { Reason } from './outbox.rules.js';

/** What came of a file that was sent: the answer's JSON, or why it was refused. */
export type Upload = { answer: unknown } | { refused: Reason };

/** The limit of the hub; told before anything is sent. */
export const LARGEST_BYTES = 20_000_000;

const unknownFault: Reason = { code: 'INTERNAL', messageTh: 'ระบบขัดข้อง', messageEn: 'The hub failed' };
const noNetwork: Reason = { code: 'NETWORK', messageTh: 'ติดต่อระบบไม่ได้', messageEn: 'The hub cannot be reached' };

/** Sends one file; `onProgress` hears the part that has left, from 0 to 1. */
export function upload(path: string, file: File, onProgress: (part: number) => void): Promise<Upload> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', path);
    for (const [name, text] of Object.entries({ 'x-nakhon-request': '1', ...statedAccount() })) request.setRequestHeader(name, text);
    request.responseType = 'text';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total));
    request.addEventListener('load', () => resolve(uploadOf(request.status, request.responseText)));
    request.addEventListener('error', () => resolve({ refused: noNetwork }));
    request.send(body);
  });
}

/** Reads the answer: 2xx with JSON, or a refusal in the shape of GraphQL's errors. */
export function uploadOf(status: number, text: string): Upload {
  try {
    const answer = JSON.parse(text) as { errors?: { extensions?: Partial<Reason> }[] };
    if (status >= 200 && status < 300) return { answer };
    const { code, messageTh, messageEn } = { ...unknownFault, ...answer.errors?.[0]?.extensions };
    return { refused: { code, messageTh, messageEn } };
  } catch {
    return { refused: unknownFault };
  }
}
