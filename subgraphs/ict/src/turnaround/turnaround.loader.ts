import { figureLoaders } from '@nakhon/kit/figure-loader';
import type { RepairTurnaround } from './repair-turnaround.js';
import type { TurnaroundArguments } from './turnaround.arguments.js';
import { turnarounds } from './turnaround.view.js';

/** Turnaround of districts, agencies and scopes; those asked for alike in one request come from one statement. */
export const turnaroundLoaders = figureLoaders<TurnaroundArguments, RepairTurnaround>(turnarounds);
