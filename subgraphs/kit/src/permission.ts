import { Refusal } from '@nakhon/core/refusal';
import { Role, ROLES } from './role.js';
import type { Viewer } from './viewer.js';

/**
 * Who may resolve a field: `public` = also nobody, `signed-in` = every account, `gateway` = only the hub itself,
 * or the roles that may (anywhere; the rows they then see are cut to their subtrees by `subtreesOf`).
 */
export type Access = 'public' | 'signed-in' | 'gateway' | readonly Role[];

/** The permission table of a subgraph: `Type.field` → who may. A field that must be in it and is not stops the start. */
export type PermissionTable = Readonly<Record<string, Access>>;

export const UNAUTHENTICATED = 'UNAUTHENTICATED';
export const FORBIDDEN = 'FORBIDDEN';

export function isAllowed(access: Access, viewer: Viewer): boolean {
  if (access === 'public') return viewer.kind !== 'gateway';
  if (access === 'gateway') return viewer.kind === 'gateway';
  if (viewer.kind !== 'account') return false;
  return access === 'signed-in' || viewer.grants.some((grant) => access.includes(grant.role));
}

/** Refuses with `UNAUTHENTICATED` or `FORBIDDEN`, naming the field and the roles that may. */
export function requireAccess(access: Access | undefined, viewer: Viewer, field: string): void {
  if (access !== undefined && isAllowed(access, viewer)) return;
  if (viewer.kind === 'nobody' && access !== 'gateway') {
    throw new Refusal(UNAUTHENTICATED, { th: 'กรุณาเข้าสู่ระบบก่อน', en: 'Please sign in first' }, { field });
  }
  throw forbidden(field, Array.isArray(access) ? access.join(', ') : '');
}

/** Refuses with `TOKEN_READ_ONLY` when the viewer came with a token that only reads. */
export function requireWriting(viewer: Viewer, field: string): void {
  if (!viewer.token?.readOnly) return;
  throw new Refusal('TOKEN_READ_ONLY', { th: 'โทเค็นนี้อ่านข้อมูลได้อย่างเดียว', en: 'This token may read only' }, { field });
}

/** Paths of the subtrees in which the viewer holds one of the roles; empty = none. */
export function subtreesOf(viewer: Viewer, roles: readonly Role[] = ROLES): string[] {
  const paths = viewer.grants.filter((grant) => roles.includes(grant.role)).map((grant) => grant.path);
  return paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other)));
}

/** Refuses with `FORBIDDEN` unless the viewer holds one of the roles over the agency at `path`. */
export function requireSubtree(viewer: Viewer, roles: readonly Role[], path: string, field: string): void {
  if (subtreesOf(viewer, roles).some((subtree) => path.startsWith(subtree))) return;
  throw forbidden(field, roles.join(', '));
}

function forbidden(field: string, roles: string): Refusal {
  return new Refusal(
    FORBIDDEN,
    { th: 'บัญชีของท่านไม่มีสิทธิ์ในส่วนนี้', en: 'Your account has no right to this' },
    roles === '' ? { field } : { field, roles },
  );
}
