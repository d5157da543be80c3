import { createHash } from 'node:crypto';
import { signViewer, nobody, type Viewer } from '@nakhon/kit/viewer';
import { z } from 'zod';
import { identityUnavailable } from './part-refusals.js';
import type { SubgraphLink } from './subgraph-link.js';

/** Name of the dashboard's session cookie. */
export const SESSION_COOKIE = 'nakhon_session';

/** How long a resolved credential is believed: the time a revoked session may live on. */
const BELIEVED_MS = 3_000;
const CAPACITY = 5_000;
const LOOK_UP_MS = 5_000;

const holderSchema = z.object({
  accountId: z.string(),
  username: z.string(),
  agencyPath: z.string(),
  grants: z.array(z.object({ role: z.string(), path: z.string() })),
  readOnly: z.boolean().nullable(),
});

const LOOK_UP =
  'query ($tokenHash: String!) { credentialHolder(tokenHash: $tokenHash) { accountId username agencyPath grants { role path } readOnly } }';

export interface CredentialResolver {
  /** The viewer that a token names; nobody for a missing, unknown or expired one. Refuses with `SUBGRAPH_UNAVAILABLE` when hr can't be asked. */
  resolve(token: string | null, address: string, requestId: string): Promise<Viewer>;
  /** Forgets a token at once, after signing out. */
  forget(token: string): void;
}

/** Resolves credentials with one call to hr, remembered for seconds. */
export function credentialResolver(hr: SubgraphLink, viewerKey: Uint8Array, clock: () => Date): CredentialResolver {
  const known = new Map<string, { viewer: Viewer; until: number }>();
  const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

  async function lookUp(tokenHash: string, requestId: string): Promise<Viewer> {
    const viewerToken = await signViewer(viewerKey, { kind: 'gateway', grants: [] }, clock());
    const request = { query: LOOK_UP, variables: { tokenHash }, viewerToken, requestId };
    const { data, errors } = await hr.answer(request, AbortSignal.timeout(LOOK_UP_MS));
    if (errors) throw new Error(`hr could not resolve a credential: ${errors[0]?.message}`);
    const holder = holderSchema.nullable().parse(data?.['credentialHolder'] ?? null);
    if (!holder) return nobody();
    const { readOnly, ...account } = holder;
    const token = readOnly === null ? {} : { token: { readOnly } };
    return { kind: 'account', ...account, credentialHash: tokenHash, ...token } as Viewer;
  }

  return {
    async resolve(token, address, requestId) {
      if (token === null) return nobody(address);
      const tokenHash = hashOf(token);
      const now = clock().getTime();
      const hit = known.get(tokenHash);
      if (hit && hit.until > now) return { ...hit.viewer, address };
      const viewer = await lookUp(tokenHash, requestId).catch((cause: unknown) => {
        throw identityUnavailable(cause);
      });
      if (known.size >= CAPACITY) known.delete(known.keys().next().value!);
      if (viewer.kind === 'account') known.set(tokenHash, { viewer, until: now + BELIEVED_MS });
      else known.delete(tokenHash);
      return { ...viewer, address };
    },
    forget: (token) => void known.delete(hashOf(token)),
  };
}

/** The token of a request: the bearer's if there is one, else the session cookie's. */
export function tokenOf(authorization: string | undefined, cookie: string | undefined): string | null {
  const bearer = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(authorization ?? '')?.[1];
  return bearer ?? (authorization === undefined ? (cookie ?? null) : null);
}
