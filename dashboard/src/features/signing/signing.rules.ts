import { type FigureState, figureSearch } from '../../filters/figureState.js';

/** The counts of a quarter as the API gives them. */
export interface Counts {
  due: number;
  entered: number;
  submitted: number;
  returned: number;
  verified: number;
  signed: number;
  empty: number;
  missing: number;
}

/** What will not be part of a signature. */
export interface Behind {
  submitted: number;
  returned: number;
  /** Nothing entered, or a draft. */
  open: number;
  count: number;
}

/** What stays behind when all that is verified is signed. */
export function behindOf({ submitted, returned, entered, empty }: Pick<Counts, 'submitted' | 'returned' | 'entered' | 'empty'>): Behind {
  const open = entered + empty;
  return { submitted, returned, open, count: submitted + returned + open };
}

/** Agencies with something behind, the most first, alike ones in the order given. */
export const agenciesBehind = <Agency extends Parameters<typeof behindOf>[0]>(agencies: readonly Agency[]): Agency[] =>
  agencies.filter((agency) => behindOf(agency).count > 0).toSorted((one, other) => behindOf(other).count - behindOf(one).count);

/** The search of a board's address that shows the figures as they were when they were signed. */
export const asSignedSearch = (signature: { fiscalYear: number; quarter: number; signedAt: string }) => ({
  fiscalYear: signature.fiscalYear,
  quarter: signature.quarter,
  ...figureSearch({ state: 'OFFICIAL' satisfies FigureState, asOf: signature.signedAt }),
});

/** The head's agency that the address names; the first of them otherwise, null where there is none. */
export const chosenAgency = <Agency extends { code: string }>(agencies: readonly Agency[], code: unknown): Agency | null =>
  agencies.find((agency) => agency.code === String(code)) ?? agencies[0] ?? null;
