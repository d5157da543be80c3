/** By which version of each result a figure is reckoned; the API's `FigureState`. */
export type FigureState = 'OFFICIAL' | 'VERIFIED' | 'ENTERED';
export const figureStates: FigureState[] = ['ENTERED', 'VERIFIED', 'OFFICIAL'];

/** What the address says of the figures' state; `asOf` is an instant, null = now. */
export interface FigureChoice {
  state: FigureState;
  asOf: string | null;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads `state` and `asOf` of an address; what cannot be read counts as absent: as entered, now. */
export function readFigureChoice(search: Record<string, unknown>): FigureChoice {
  const { state, asOf } = search;
  const isInstant = typeof asOf === 'string' && INSTANT.test(asOf) && !Number.isNaN(Date.parse(asOf));
  return { state: figureStates.find((one) => one === state) ?? 'ENTERED', asOf: isInstant ? asOf : null };
}

/** The part of an address that says so; what goes without saying is left out. */
export const figureSearch = ({ state, asOf }: FigureChoice): { state?: FigureState; asOf?: string } => ({
  ...(state !== 'ENTERED' && { state }),
  ...(asOf !== null && { asOf }),
});
