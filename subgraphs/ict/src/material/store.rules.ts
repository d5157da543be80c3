import { subtreesOf } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import type { Viewer } from '@nakhon/kit/viewer';

/** The department whose General Affairs section keeps the store for all agencies [000]. */
const STORE_PATH = '/00000000/26000000/';
/** Every agency's path begins so. */
const ALL_AGENCIES = '/';

const covers = (viewer: Viewer, role: Role) => subtreesOf(viewer, [role]).some((subtree) => STORE_PATH.startsWith(subtree));

/** Whether the viewer keeps the store: a stock keeper of the Digital Department or of the whole city. */
export function keepsStore(viewer: Viewer): boolean {
  return covers(viewer, Role.STOCK);
}

/** Whether the viewer answers requests for parts: who keeps the store, and supply officers over the Digital Department. */
export function buysParts(viewer: Viewer): boolean {
  return keepsStore(viewer) || covers(viewer, Role.SUPPLY);
}

/** Subtrees whose rows the viewer sees: all for who works in the store, else those of `roles`. */
export function storeSubtrees(viewer: Viewer, roles: readonly Role[], seesAll: boolean): string[] {
  return seesAll ? [ALL_AGENCIES] : subtreesOf(viewer, roles);
}
