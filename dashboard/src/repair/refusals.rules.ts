import type { CombinedError } from 'urql';
import { failuresOf } from '../graphql/failure.js';
import type { Failure } from '../ui/Failures.js';

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** What the hub said against an act: beside the field where the form has it, above the buttons otherwise. */
export function refusalsOf(error: CombinedError | undefined, fields: readonly string[]) {
  const byField = new Map<string, Failure>();
  const rest: Failure[] = [];
  for (const failure of failuresOf(error)) {
    const field = failure.field ? lastPart(failure.field) : '';
    if (fields.includes(field)) byField.set(field, failure);
    else rest.push(failure);
  }
  return { byField, rest };
}

/** Whether somebody else wrote since. */
export const isStale = (error: CombinedError | undefined): boolean => failuresOf(error).some(({ code }) => code === 'STALE_VERSION');
