import type { CellCounts } from './planner-home.js';

const NONE: CellCounts = {
  due: 0,
  entered: 0,
  submitted: 0,
  returned: 0,
  verified: 0,
  signed: 0,
  notApplicable: 0,
  empty: 0,
  missing: 0,
  late: 0,
  withoutEvidence: 0,
  withoutOwner: 0,
};

/** Counts of agencies without those below them add up. */
export function sumOfCounts(agencies: readonly CellCounts[]): CellCounts {
  const names = Object.keys(NONE) as (keyof CellCounts)[];
  return agencies.reduce<CellCounts>(
    (sum, counts) => Object.assign({}, ...names.map((name) => ({ [name]: sum[name] + counts[name] }))),
    NONE,
  );
}
