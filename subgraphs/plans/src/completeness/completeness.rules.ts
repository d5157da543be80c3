import { percentHalfUp } from '@nakhon/core/money';
import type { Cell } from '../result/result.rules.js';
import type { AgencyReporting } from './agency-reporting.js';

/** Cells counted together; tallies of disjoint sets add up. */
export interface CompletenessTally {
  /** Cells with a target, also those that do not apply. */
  withTarget: number;
  due: number;
  onTime: number;
  late: number;
  missing: number;
  /** null = evidence is not kept. */
  withEvidence: number | null;
  withActiveOwner: number;
}

export interface CompletenessFigures {
  due: number | null;
  onTime: number | null;
  late: number | null;
  missing: number | null;
  withEvidence: number | null;
  withActiveOwner: number | null;
  onTimePercent: number | null;
  evidencePercent: number | null;
  ownerPercent: number | null;
}

const NOTHING_KNOWN: CompletenessFigures = {
  due: null,
  onTime: null,
  late: null,
  missing: null,
  withEvidence: null,
  withActiveOwner: null,
  onTimePercent: null,
  evidencePercent: null,
  ownerPercent: null,
};

/** The figures of a tally: all null when it is null (a future quarter) or holds no target; percents of due, null when nothing is. */
export function computeCompleteness(tally: CompletenessTally | null): CompletenessFigures {
  if (tally === null || tally.withTarget === 0) return NOTHING_KNOWN;
  const { withTarget: _, ...counts } = tally;
  const ofDue = (part: number | null) => (part === null ? null : percentHalfUp(BigInt(part), BigInt(tally.due)));
  return {
    ...counts,
    onTimePercent: ofDue(counts.onTime),
    evidencePercent: ofDue(counts.withEvidence),
    ownerPercent: ofDue(counts.withActiveOwner),
  };
}

/** A cell with what its indicator adds to the count. */
export interface OwnedCell {
  cell: Cell;
  agencyCode: string;
  ownerActive: boolean;
  hasEvidence: boolean;
}

/** Counts cells one by one: what the figure's SQL does for many at once, told plainly. `keepsEvidence`: whether any had been handed in. */
export function tallyCompleteness(cells: readonly OwnedCell[], keepsEvidence: boolean): CompletenessTally {
  const due = cells.filter(({ cell }) => cell.due);
  const count = (holds: (owned: OwnedCell) => boolean) => due.filter(holds).length;
  return {
    withTarget: cells.filter(({ cell }) => cell.target !== null).length,
    due: due.length,
    onTime: count(({ cell }) => cell.reported && !cell.late),
    late: count(({ cell }) => cell.late),
    missing: count(({ cell }) => cell.missing),
    withEvidence: keepsEvidence ? count(({ hasEvidence }) => hasEvidence) : null,
    withActiveOwner: count(({ ownerActive }) => ownerActive),
  };
}

/** The agencies that are late or miss something: most missing first, then most late, then by code. */
export function agenciesBehind(cells: readonly OwnedCell[]): AgencyReporting[] {
  const byAgency = Map.groupBy(cells, ({ agencyCode }) => agencyCode);
  return [...byAgency]
    .map(([agencyCode, own]) => {
      const { due, onTime, late, missing } = tallyCompleteness(own, false);
      return { agencyCode, due, onTime, late, missing };
    })
    .filter(({ late, missing }) => late + missing > 0)
    .sort((a, b) => b.missing - a.missing || b.late - a.late || (a.agencyCode < b.agencyCode ? -1 : 1));
}
