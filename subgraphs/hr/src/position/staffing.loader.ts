import { readingFigure } from '@nakhon/kit/figure-loader';
import { defineLoader } from '@nakhon/kit/loader';
import type { Staffing } from './staffing.js';
import { findStaffing } from './staffing.view.js';

const asItIs = (code: string) => code;

export const staffingByDistrict = defineLoader<string, Staffing>(asItIs, (codes, context) =>
  readingFigure(context, ({ em, now }) => findStaffing(em, { by: 'district', codes }, now)),
);

export const staffingByAgency = defineLoader<string, Staffing>(asItIs, (codes, context) =>
  readingFigure(context, ({ em, now }) => findStaffing(em, { by: 'agency', codes }, now)),
);
