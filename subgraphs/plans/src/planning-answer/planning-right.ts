import { Refusal } from '@nakhon/core/refusal';
import { requireSubtree } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import type { Viewer } from '@nakhon/kit/viewer';

const WHOLE_CITY = '/00000000/';

/** Refuses with FORBIDDEN unless the viewer administers the plans of the whole city: what holds for all agencies is changed for all. */
export function requirePlanOffice(viewer: Viewer, field: string): void {
  requireSubtree(viewer, [Role.PLANADMIN], WHOLE_CITY, field);
}

/** A reason without blanks around. Refuses REASON_MISSING. */
export function requiredReason(text: string | null | undefined, field = 'reasonTh'): string {
  const reason = text?.trim() ?? '';
  if (reason === '') throw reasonMissing(field);
  return reason;
}

export function reasonMissing(field = 'reasonTh'): Refusal {
  return new Refusal('REASON_MISSING', { th: 'กรุณาระบุเหตุผล', en: 'Say why' }, {}, field);
}
