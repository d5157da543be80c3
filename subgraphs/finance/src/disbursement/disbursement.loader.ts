import type { FigureArguments } from '@nakhon/kit/figure-arguments';
import { figureLoaders } from '@nakhon/kit/figure-loader';
import type { Disbursement } from './disbursement.js';
import { disbursementFigures } from './disbursement.view.js';

/** The disbursement of districts, agencies with their subtrees, or a scope; equal questions of a request are one SQL statement. */
export const disbursementLoaders = figureLoaders<FigureArguments, Disbursement>(async (keys, window, _args, { em }) => {
  const figures = await disbursementFigures(em, keys, [window], window.source);
  return new Map([...figures].map(([key, [figure]]) => [key, figure!]));
});
