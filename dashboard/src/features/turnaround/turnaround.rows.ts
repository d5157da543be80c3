import { bandIndex, roundEdges, sequentialBands } from '../../charts/bands.js';
import type { Tile } from '../../charts/tile.js';
import type { TrendPoint } from '../../charts/trend.js';
import type { Formats } from '../../format/useFormat.js';
import type { Translate } from '../../i18n/language.js';

/** The figures of one place in a quarter; null is missing. */
export interface PlaceFigures {
  received?: number | null;
  completed?: number | null;
  open?: number | null;
  medianHours?: number | null;
  p90Hours?: number | null;
  withinStandardPercent?: number | null;
  oldestOpenDays?: number | null;
}

/** One district or department with its figures. */
export interface PlaceRow extends Required<PlaceFigures> {
  code: string;
  name: string;
}

const nothing: Required<PlaceFigures> = {
  received: null,
  completed: null,
  open: null,
  medianHours: null,
  p90Hours: null,
  withinStandardPercent: null,
  oldestOpenDays: null,
};

/** A row of figures; a place whose block did not come (its subgraph is down) has a row of missing values. */
export const placeRow = (place: { code: string; name: string }, figures: PlaceFigures | null | undefined): PlaceRow => ({
  ...nothing,
  ...figures,
  code: place.code,
  name: place.name,
});

interface PlacedTile {
  code: string;
  name: string;
  nameParts: string[];
  row: number;
  column: number;
  href: string;
}

/** The bands and tiles of the map by median hours; the edges are round numbers that cut this quarter's districts into fifths. */
export function medianTiles(places: readonly PlacedTile[], rows: readonly PlaceRow[], format: Formats, t: Translate) {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const medians = rows.map((row) => row.medianHours).filter((value) => value !== null);
  const edges = roundEdges(medians);
  const tiles = places.map(({ code, ...place }): Tile => {
    const figures = byCode.get(code);
    const median = figures?.medianHours ?? null;
    return {
      code,
      ...place,
      band: median === null ? null : bandIndex(median, edges),
      shortText: format.fixed(median, 1),
      fullText: figures && median !== null ? tileWords(figures, format, t) : t('turnaround.tileMissing'),
    };
  });
  return { tiles, bands: medians.length === 0 ? [] : sequentialBands(edges, (edge) => format.hoursPlain(edge) ?? '') };
}

function tileWords(row: PlaceRow, format: Formats, t: Translate): string {
  return t('turnaround.tile', {
    median: format.hours(row.medianHours) ?? '–',
    p90: format.hours(row.p90Hours) ?? '–',
    open: format.count(row.open) ?? '–',
  });
}

interface QuarterFigures extends PlaceFigures {
  fiscalYear: number;
  quarter: number;
}

/** The points of the trend charts, oldest first as the API gives them. */
export const trendPoints = (quarters: readonly QuarterFigures[], format: Formats): TrendPoint[] =>
  quarters.map((one) => ({
    label: format.quarterShort(one),
    tick: format.quarterTick(one),
    values: {
      median: one.medianHours ?? null,
      p90: one.p90Hours ?? null,
      received: one.received ?? null,
      completed: one.completed ?? null,
    },
  }));
