import { gapPoints } from '@nakhon/core/gap-points';
import { formatBaht, parseBaht, percentHalfUp } from '@nakhon/core/money';
import type { BarRow } from '../../charts/RankedBars.js';
import type { Tile } from '../../charts/tile.js';
import type { TrendPoint } from '../../charts/trend.js';
import { bahtMillions } from '../../format/money.js';
import type { Formats } from '../../format/useFormat.js';
import type { Translate } from '../../i18n/language.js';
import { sortRows } from '@nakhon/core/sort-rows';
import { gapBand, gapBands, gapSigned, gapTone, gapWords } from './targetGap.js';

/** The amounts of a place, an item or a scope; baht as decimal text, null is missing. */
export interface Amounts {
  appropriatedBaht?: string | null;
  allottedBaht?: string | null;
  approvedBaht?: string | null;
  disbursedBaht?: string | null;
  remainingBaht?: string | null;
  ratePercent?: number | null;
}

export interface PlaceFigures extends Amounts {
  targetPercent?: number | null;
}

/** One district, department or budget holder with its figures. */
export interface PlaceRow extends Required<PlaceFigures> {
  code: string;
  name: string;
  /** Rate less target in percentage points. */
  gap: number | null;
}

const nothing: Required<PlaceFigures> = {
  appropriatedBaht: null,
  allottedBaht: null,
  approvedBaht: null,
  disbursedBaht: null,
  remainingBaht: null,
  ratePercent: null,
  targetPercent: null,
};

/** A rate as it is counted, always with its two decimals, so that a column of them lines up: '23.80%'; null for null. */
export const rateText = (ratePercent: number | null | undefined): string | null =>
  ratePercent == null ? null : `${ratePercent.toFixed(2)}%`;

/** An amount for a card: the figure and its unit apart, for a narrow card holds only one of them in a line; null for null. */
export function cardAmount(baht: string | null | undefined, format: Formats) {
  const [short, exact] = [format.bahtShort(baht), format.bahtExact(baht)];
  if (short === null || exact === null) return null;
  const [figure = short, ...unit] = short.split(' ');
  return { figure, unit: unit.join(' '), exact, isShortened: short !== exact };
}

/** A row of figures; a place whose block did not come (its subgraph is down) has a row of missing values. */
export function placeRow(place: { code: string; name: string }, figures: PlaceFigures | null | undefined): PlaceRow {
  const known = { ...nothing, ...figures };
  return { ...known, gap: gapPoints(known.ratePercent, known.targetPercent), code: place.code, name: place.name };
}

type PlacedTile = Omit<Tile, 'band' | 'shortText' | 'fullText'>;

/** The bands and tiles of the map: the rate as the number, its gap to the target as the colour. */
export function rateTiles(places: readonly PlacedTile[], rows: readonly PlaceRow[], format: Formats, t: Translate) {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const tiles = places.map(({ code, ...place }): Tile => {
    const row = byCode.get(code);
    return {
      code,
      ...place,
      band: gapBand(row?.gap ?? null),
      shortText: format.fixed(row?.ratePercent, 2),
      fullText: row && row.ratePercent !== null ? tileWords(row, format, t) : t('disbursement.noVouchers'),
    };
  });
  return { tiles, bands: rows.some((row) => row.gap !== null) ? gapBands(t) : [] };
}

/** Begins with the number as the tile shows it: what is seen must be part of what is spoken. */
function tileWords(row: PlaceRow, format: Formats, t: Translate): string {
  const amounts = { disbursed: format.bahtShort(row.disbursedBaht) ?? '–', appropriated: format.bahtShort(row.appropriatedBaht) ?? '–' };
  const gap = gapWords(row.gap, format, t) ?? t('disbursement.noTarget');
  return t('disbursement.tile', { rate: format.percent(row.ratePercent) ?? '', gap, ...amounts });
}

/** The bars by rate, highest first and missing last, each with its target mark and the gap in signs. */
export function rateBars(rows: readonly PlaceRow[], t: Translate): Omit<BarRow, 'name'>[] {
  return sortRows(rows, (row) => row.ratePercent, { descending: true }).map((row) => {
    const tone = gapTone(row.gap);
    const note = row.ratePercent === null ? t('disbursement.noVouchers') : gapSigned(row.gap);
    return {
      code: row.code,
      value: row.ratePercent,
      valueText: rateText(row.ratePercent),
      mark: row.targetPercent,
      ...(note && { note }),
      ...(tone && { tone }),
    };
  });
}

interface QuarterFigures extends PlaceFigures {
  fiscalYear: number;
  quarter: number;
}

/** The points of the trend charts, oldest first as the API gives them; the amount in millions, for the axis. */
export const trendPoints = (quarters: readonly QuarterFigures[], format: Formats): TrendPoint[] =>
  quarters.map((one) => ({
    label: format.quarterShort(one),
    tick: format.quarterTick(one),
    values: { rate: one.ratePercent ?? null, target: one.targetPercent ?? null, disbursed: bahtMillions(one.disbursedBaht) },
  }));

type MoneyKey = Exclude<keyof Amounts, 'ratePercent'>;

const sumOf = (rows: readonly Amounts[], key: MoneyKey): bigint => rows.reduce((sum, row) => sum + parseBaht(row[key] ?? '0.00'), 0n);

/** What the whole has beyond its parts, so that the parts shown add up to it; null when they do already, or the whole is missing. */
export function restOfWhole(parts: readonly PlaceRow[], whole: PlaceFigures | null | undefined, name: string): PlaceRow | null {
  if (!whole?.appropriatedBaht) return null;
  const beyond = (key: MoneyKey) => (whole[key] == null ? null : parseBaht(whole[key]) - sumOf(parts, key));
  const [appropriated, allotted, approved, disbursed] = [
    beyond('appropriatedBaht'),
    beyond('allottedBaht'),
    beyond('approvedBaht'),
    beyond('disbursedBaht'),
  ];
  if (!appropriated && !disbursed) return null;
  const written = (satang: bigint | null) => (satang === null ? null : formatBaht(satang));
  const isComplete = appropriated !== null && disbursed !== null;
  return placeRow(
    { code: 'rest', name },
    {
      appropriatedBaht: written(appropriated),
      allottedBaht: written(allotted),
      approvedBaht: written(approved),
      disbursedBaht: written(disbursed),
      remainingBaht: isComplete ? formatBaht(appropriated - disbursed) : null,
      ratePercent: isComplete && appropriated > 0n ? percentHalfUp(disbursed, appropriated) : null,
    },
  );
}
