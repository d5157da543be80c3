import type { LocalDate } from '@nakhon/core/bangkok-time';
import type { Direction } from '@nakhon/core/attainment';
import { cellOpening, type CellOpening } from '../reporting-period/cell-opening.rules.js';
import type { FigureState } from './figure-state.js';
import { computeCell, shownDecimal, type Cell, type CellFacts, type ResultFact } from './result.rules.js';

/** An act with all that is shown of it. */
export interface ShownFact extends ResultFact {
  numerator: string | null;
  denominator: string | null;
  explanationTh: string | null;
  returnDueOn: LocalDate | null;
  actor: string | null;
  odd: boolean | null;
}

/** All that is known of a cell for showing it. */
export interface ShownFacts extends CellFacts {
  versions: readonly ShownFact[];
  period: { opensOn: LocalDate; closesOn: LocalDate } | null;
  reopenings: readonly { openedAt: Date; expiresAt: Date }[];
}

export interface ShownCell extends CellOpening {
  cell: Cell;
  latest: ShownFact | null;
  newest: ShownFact | null;
  signed: ShownFact | null;
  reopenedUntil: Date | null;
  /** A value as it is shown: by the decimals of the definition under which it was made. */
  shown(value: string | null | undefined): string | null;
}

export interface ShownQuestion {
  fiscalYear: number;
  quarter: number;
  direction: Direction;
  decimals: number;
  asOf: Date;
  state: FigureState;
}

/** The cell as of a time: how it stands, whether it took entries then, and what was signed last. */
export function shownCell(facts: ShownFacts, { fiscalYear, quarter, direction, decimals, asOf, state }: ShownQuestion): ShownCell {
  const cell = computeCell(facts, direction, asOf, null, state);
  const versions = cell.versions as readonly ShownFact[];
  const newest = versions.at(-1) ?? null;
  const reopenedUntil = latestExpiry(facts, asOf);
  const opening = cellOpening({ fiscalYear, quarter, period: facts.period, reopenedUntil, returnDueOn: newest?.returnDueOn ?? null }, asOf);
  const places = cell.madeUnder?.decimals ?? decimals;
  return {
    ...opening,
    cell,
    latest: cell.latest as ShownFact | null,
    newest,
    signed: versions.findLast((version) => version.state === 'SIGNED') ?? null,
    reopenedUntil,
    shown: (value) => (value == null ? null : shownDecimal(value, places)),
  };
}

function latestExpiry({ reopenings }: ShownFacts, asOf: Date): Date | null {
  const times = reopenings
    .filter(({ openedAt, expiresAt }) => openedAt <= asOf && asOf < expiresAt)
    .map(({ expiresAt }) => expiresAt.getTime());
  return times.length === 0 ? null : new Date(Math.max(...times));
}
