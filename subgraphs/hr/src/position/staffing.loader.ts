import { defineLoader } from '@nakhon/kit/loader';
import type { Staffing } from './staffing.js';
import { findStaffing } from './staffing.view.js';

const asItIs = (code: string) => code;

export const staffingByDistrict = defineLoader<string, Staffing>(asItIs, (codes, { em, now }) =>
  findStaffing(em, { by: 'district', codes }, now),
);

export const staffingByAgency = defineLoader<string, Staffing>(asItIs, (codes, { em, now }) =>
  findStaffing(em, { by: 'agency', codes }, now),
);
