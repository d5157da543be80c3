import { bandIndex, sequentialBands } from '../../charts/bands.js';
import type { Tile } from '../../charts/tile.js';
import type { TrendPoint } from '../../charts/trend.js';
import type { Who } from '../../filters/filters.js';
import type { Formats } from '../../format/useFormat.js';
import type { Translate } from '../../i18n/language.js';
import { sortRows } from '@nakhon/core/sort-rows';

type Missable = number | null | undefined;

/** The figures of one place in a quarter; null is missing. */
export interface PlaceFigures {
  due?: Missable;
  reported?: Missable;
  verified?: Missable;
  late?: Missable;
  missing?: Missable;
  onTarget?: Missable;
  nearTarget?: Missable;
  belowTarget?: Missable;
  attainmentPercent?: Missable;
  withoutOwner?: Missable;
}

/** One district or department with its figures. */
export type PlaceRow = { [Figure in keyof PlaceFigures]-?: number | null } & { code: string; name: string; who: Who };

const nothing = {
  due: null,
  reported: null,
  verified: null,
  late: null,
  missing: null,
  onTarget: null,
  nearTarget: null,
  belowTarget: null,
  attainmentPercent: null,
  withoutOwner: null,
};

/** A row of figures; a place whose block did not come (its subgraph is down) has a row of missing values. */
export function placeRow(place: { code: string; name: string; who: Who }, figures: PlaceFigures | null | undefined): PlaceRow {
  const given = Object.fromEntries(Object.entries(figures ?? {}).map(([figure, value]) => [figure, value ?? null]));
  return { ...nothing, ...given, ...place };
}

interface PlacedTile {
  code: string;
  name: string;
  nameParts: string[];
  row: number;
  column: number;
  href: string;
}

/** 80 is where "near target" begins; attainment is capped at 100, so the last band holds exactly the places at 100. */
const ATTAINMENT_EDGES = [80, 90, 95, 100];

/** The bands and tiles of the map by mean attainment; the edges are fixed, so that quarters can be compared by eye. */
export function attainmentTiles(places: readonly PlacedTile[], rows: readonly PlaceRow[], format: Formats, t: Translate) {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const tiles = places.map((place): Tile => {
    const row = byCode.get(place.code);
    const attainment = row?.attainmentPercent ?? null;
    return {
      ...place,
      band: attainment === null ? null : bandIndex(attainment, ATTAINMENT_EDGES),
      // Not rounded further: 99.96 must not stand as 100 on a tile of the band below it.
      shortText: format.fixed(attainment, 2),
      fullText: row ? tileWords(row, format, t) : t('indicators.tileMissing'),
    };
  });
  const isKnown = rows.some((row) => row.attainmentPercent !== null);
  const bands = sequentialBands(ATTAINMENT_EDGES, (edge) => `${edge}%`).map((band) => ({
    ...band,
    label: band.label.replace('≥ 100%', '100%'),
  }));
  return { tiles, bands: isKnown ? bands : [] };
}

function tileWords(row: PlaceRow, format: Formats, t: Translate): string {
  const count = (value: number | null) => format.count(value) ?? '–';
  if (row.due === null) return t('indicators.tileMissing');
  const missing = count(row.missing);
  if (row.attainmentPercent === null) return t('indicators.tileUnreported', { due: count(row.due), missing });
  const bands = { on: count(row.onTarget), near: count(row.nearTarget), below: count(row.belowTarget) };
  return t('indicators.tile', { attainment: format.percent(row.attainmentPercent) ?? '–', ...bands, missing });
}

interface QuarterFigures extends PlaceFigures {
  fiscalYear: number;
  quarter: number;
}

/** The points of the trend charts, oldest first as the API gives them. Late is part of reported; stacked, the two must not overlap. */
export const trendPoints = (quarters: readonly QuarterFigures[], format: Formats): TrendPoint[] =>
  quarters.map((one) => ({
    label: format.quarterShort(one),
    tick: format.quarterTick(one),
    values: {
      attainment: one.attainmentPercent ?? null,
      onTime: one.reported == null || one.late == null ? null : one.reported - one.late,
      late: one.late ?? null,
      missing: one.missing ?? null,
    },
  }));

/** Who has missing or late indicators, most missing first, then most late. */
export function behindRows(rows: readonly PlaceRow[]): PlaceRow[] {
  const behind = rows.filter((row) => (row.missing ?? 0) > 0 || (row.late ?? 0) > 0);
  const byLate = sortRows(behind, (row) => row.late, { descending: true });
  return sortRows(byLate, (row) => row.missing, { descending: true });
}

/** How complete the reporting of a list of places is. */
export type Completeness = 'unknown' | 'notDue' | 'complete' | 'behind';

/** 'unknown' when no place has figures; 'notDue' when nothing has fallen due and nobody is late. */
export function completenessOf(rows: readonly PlaceRow[]): Completeness {
  const known = rows.filter((row) => row.due !== null);
  if (known.length === 0) return 'unknown';
  if (behindRows(known).length > 0) return 'behind';
  return known.every((row) => row.due === 0) ? 'notDue' : 'complete';
}
