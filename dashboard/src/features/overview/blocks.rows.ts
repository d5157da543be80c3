import { formatBaht, parseBaht } from '@nakhon/core/money';
import { type Change, changeOf } from '../../format/change.js';
import type { Formats } from '../../format/useFormat.js';
import type {
  Blocks_disbursementFragment as Disbursement,
  Blocks_indicatorsFragment as Indicators,
  Blocks_procurementFragment as Procurement,
  Blocks_staffingFragment as Staffing,
  Blocks_turnaroundFragment as Turnaround,
} from '../../graphql/generated/graphql.js';
import type { Translate } from '../../i18n/language.js';

/** The five blocks of a scope in a quarter; null where the block did not come. */
export interface Blocks {
  indicators: Indicators | null;
  disbursement: Disbursement | null;
  turnaround: Turnaround | null;
  procurement: Procurement | null;
  staffing: Staffing | null;
}

export type BlockKey = keyof Blocks;
export type Unit = 'percent' | 'share' | 'hours' | 'days' | 'baht' | 'indicators' | 'tickets' | 'procurements' | 'contracts' | 'positions';
/** A number, or an amount in baht as decimal text; nothing when missing. */
export type Value = number | string | null | undefined;

/** One figure of a block. `restarts`: it is counted from 1 October, so the first quarter has nothing to be compared with. */
export interface Figure {
  key:
    | 'attainment'
    | 'reported'
    | 'missing'
    | 'late'
    | 'below'
    | 'rate'
    | 'disbursed'
    | 'appropriated'
    | 'remaining'
    | 'median'
    | 'within'
    | 'open'
    | 'oldest'
    | 'purchasesLate'
    | 'purchasesOpen'
    | 'contracted'
    | 'contracts'
    | 'vacant'
    | 'filled'
    | 'positions';
  unit: Unit;
  of: (blocks: Blocks) => Value;
  restarts?: true;
}

/** The figures of each block; the first one is its headline. */
export const figuresOf: Record<BlockKey, [Figure, ...Figure[]]> = {
  indicators: [
    { key: 'attainment', unit: 'percent', of: (blocks) => blocks.indicators?.attainmentPercent },
    { key: 'reported', unit: 'indicators', of: (blocks) => blocks.indicators?.reported },
    { key: 'missing', unit: 'indicators', of: (blocks) => blocks.indicators?.missing },
    { key: 'late', unit: 'indicators', of: (blocks) => blocks.indicators?.late },
    { key: 'below', unit: 'indicators', of: (blocks) => blocks.indicators?.belowTarget },
  ],
  disbursement: [
    { key: 'rate', unit: 'percent', of: (blocks) => blocks.disbursement?.ratePercent, restarts: true },
    { key: 'disbursed', unit: 'baht', of: (blocks) => blocks.disbursement?.disbursedBaht, restarts: true },
    { key: 'appropriated', unit: 'baht', of: (blocks) => blocks.disbursement?.appropriatedBaht, restarts: true },
    { key: 'remaining', unit: 'baht', of: (blocks) => blocks.disbursement?.remainingBaht, restarts: true },
  ],
  turnaround: [
    { key: 'median', unit: 'hours', of: (blocks) => blocks.turnaround?.medianHours },
    { key: 'within', unit: 'share', of: (blocks) => blocks.turnaround?.withinStandardPercent },
    { key: 'open', unit: 'tickets', of: (blocks) => blocks.turnaround?.open },
    { key: 'oldest', unit: 'days', of: (blocks) => blocks.turnaround?.oldestOpenDays },
  ],
  procurement: [
    { key: 'purchasesLate', unit: 'procurements', of: (blocks) => blocks.procurement?.late },
    { key: 'purchasesOpen', unit: 'procurements', of: (blocks) => blocks.procurement?.open },
    { key: 'contracts', unit: 'contracts', of: (blocks) => blocks.procurement?.contracts, restarts: true },
    { key: 'contracted', unit: 'baht', of: (blocks) => blocks.procurement?.contractedBaht, restarts: true },
  ],
  staffing: [
    { key: 'vacant', unit: 'positions', of: (blocks) => blocks.staffing?.vacant },
    { key: 'filled', unit: 'positions', of: (blocks) => blocks.staffing?.filled },
    { key: 'positions', unit: 'positions', of: (blocks) => blocks.staffing?.positions },
  ],
};

export const blockKeys = Object.keys(figuresOf) as BlockKey[];

/** A figure as text in its unit; null for a missing one. */
export function writeFigure(unit: Unit, value: Value, format: Formats): string | null {
  if (value == null) return null;
  if (unit === 'baht') return format.bahtShort(String(value));
  const amount = Number(value);
  if (unit === 'percent') return format.percent(amount);
  if (unit === 'share') return format.share(amount);
  if (unit === 'hours') return format.hours(amount);
  if (unit === 'days') return format.days(amount);
  return format.count(amount);
}

/** The exact amount behind a shortened one; null where nothing was shortened. */
export const exactFigure = (unit: Unit, value: Value, format: Formats): string | null =>
  unit === 'baht' && value != null ? format.bahtExact(String(value)) : null;

/** A difference of percentages is said in points, with the decimals that the percentages have. */
const pointDecimals: Partial<Record<Unit, number>> = { percent: 2, share: 1 };

const signs = { up: '▲', down: '▼', same: '=' };

/** The comparison with the quarter before: a sign for the eye and the words; null when there is nothing to compare. */
export function changeWords(
  { unit, restarts }: Figure,
  now: Value,
  before: Value,
  quarter: number,
  format: Formats,
  t: Translate,
): { sign: string; text: string } | null {
  if (now == null || before == null || (restarts && quarter === 1)) return null;
  const change = unit === 'baht' ? bahtChange(String(now), String(before)) : changeOf(Number(now), Number(before));
  if (!change) return null;
  const decimals = pointDecimals[unit];
  const written =
    decimals === undefined
      ? writeFigure(unit, change.amount, format)
      : t('change.points', { amount: format.fixed(Number(change.amount), decimals) ?? '' });
  return { sign: signs[change.direction], text: t(`change.${change.direction}`, { amount: written ?? '' }) };
}

function bahtChange(now: string, before: string): { direction: Change['direction']; amount: string } {
  const step = parseBaht(now) - parseBaht(before);
  return { direction: step > 0n ? 'up' : step < 0n ? 'down' : 'same', amount: formatBaht(step < 0n ? -step : step) };
}

/** How a disbursement rate stands to the cumulative target of its quarter, in words; null when either is missing. */
export function targetWords(
  ratePercent: number | null | undefined,
  targetPercent: number | null | undefined,
  format: Formats,
  t: Translate,
): string | null {
  const gap = changeOf(ratePercent, targetPercent);
  if (!gap) return null;
  const amount = t('change.points', { amount: format.fixed(gap.amount, 2) ?? '' });
  if (gap.direction === 'down') return t('overview.belowTarget', { amount });
  return gap.direction === 'up' ? t('overview.aboveTarget', { amount }) : t('overview.onTarget');
}

/** As of when several blocks hold together: the earliest of their cut-offs, with every source that took part. Null when none came. */
export function sharedAsOf(
  blocks: readonly ({ asOf: string; sources: readonly string[] } | null)[],
): { asOf: string; sources: string[] } | null {
  const present = blocks.filter((block) => block !== null);
  const [first, ...rest] = present.map((block) => block.asOf);
  if (first === undefined) return null;
  const asOf = rest.reduce((earliest, one) => (Date.parse(one) < Date.parse(earliest) ? one : earliest), first);
  return { asOf, sources: [...new Set(present.flatMap((block) => block.sources))] };
}
