import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Role } from './role.js';

/** Header in which the gateway tells a subgraph who asks. */
export const VIEWER_HEADER = 'x-nakhon-viewer';
const AUDIENCE = 'nakhon-subgraph';
const LIFETIME_SECONDS = 60;

const viewerSchema = z.object({
  /** `nobody` may sign in and read what is public; `gateway` may only resolve credentials. */
  kind: z.enum(['account', 'nobody', 'gateway']),
  accountId: z.string().optional(),
  username: z.string().optional(),
  /** Path of the agency the person works at. */
  agencyPath: z.string().optional(),
  /** Each grant is a role within the subtree of a path; `/00000000/` is the whole of BMA. */
  grants: z.array(z.object({ role: z.enum(Role), path: z.string().startsWith('/') })),
  /** Network address of the client, for the sign-in throttle and the audit. */
  address: z.string().optional(),
  /** SHA-256 (hex) of the credential that named this viewer, so that signing out ends just that session. */
  credentialHash: z.string().optional(),
  /** Set when a program came with an access token instead of a session: what it may is cut by the token. */
  token: z.object({ readOnly: z.boolean() }).optional(),
});

export type Viewer = z.infer<typeof viewerSchema>;

export function nobody(address?: string): Viewer {
  return { kind: 'nobody', grants: [], ...(address === undefined ? {} : { address }) };
}

/** A signed statement (JWT, HS256) of who asks, good for a minute. `key`: the hub's viewer key. */
export function signViewer(key: Uint8Array, viewer: Viewer, now: Date): Promise<string> {
  const issued = Math.floor(now.getTime() / 1000);
  return new SignJWT({ viewer })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFETIME_SECONDS)
    .sign(key);
}

/** The viewer in a signed statement, or null when it is missing, forged, out of date or malformed. */
export async function verifyViewer(key: Uint8Array, token: string | undefined, now: Date): Promise<Viewer | null> {
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, key, { audience: AUDIENCE, algorithms: ['HS256'], currentDate: now });
    return viewerSchema.parse(payload['viewer']);
  } catch {
    return null;
  }
}
