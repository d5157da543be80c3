import { describe, expect, it } from 'vitest';
import { formatsIn } from '../../format/useFormat.js';
import { attainmentTiles, behindRows, completenessOf, type PlaceFigures, placeRow, trendPoints } from './indicators.rows.js';

const format = formatsIn('th');
const say = (key: string, values?: Record<string, string | number>) => [key, ...Object.values(values ?? {})].join(' ');
const tileOf = (code: string) => ({ code, name: code, nameParts: [code], row: 0, column: 0, href: `/${code}` });
const rowOf = (code: string, figures: PlaceFigures | null) => placeRow({ code, name: code, who: 'districts' }, figures);
const full: PlaceFigures = { due: 20, missing: 2, onTarget: 9, nearTarget: 6, belowTarget: 3, attainmentPercent: 92.5 };

describe('rows of the indicators board', () => {
  it('a place whose block did not come has missing figures, not zeros', () => {
    expect(rowOf('1001', null)).toMatchObject({ code: '1001', due: null, missing: null, attainmentPercent: null });
  });

  it('a zero stays a zero', () => {
    expect(rowOf('1001', { missing: 0 }).missing).toBe(0);
  });

  it.each([
    [79.99, 0],
    [80, 1],
    [89.99, 1],
    [90, 2],
    [95, 3],
    [99.99, 3],
    [100, 4],
  ])('an attainment of %d falls in band %d', (attainmentPercent, band) => {
    const { tiles } = attainmentTiles([tileOf('a')], [rowOf('a', { ...full, attainmentPercent })], format, say);
    expect(tiles[0]?.band).toBe(band);
  });

  it('a tile does not round an attainment just under 100 up to it', () => {
    const { tiles } = attainmentTiles(
      [tileOf('a'), tileOf('b')],
      [rowOf('a', { ...full, attainmentPercent: 99.96 }), rowOf('b', null)],
      format,
      say,
    );
    expect(tiles.map((tile) => tile.shortText)).toEqual(['99.96', null]);
  });

  it('the legend names the last band 100 %, for attainment is capped there', () => {
    const { bands } = attainmentTiles([tileOf('a')], [rowOf('a', full)], format, say);
    expect(bands.map((band) => band.label)).toEqual(['< 80%', '80% – < 90%', '90% – < 95%', '95% – < 100%', '100%']);
  });

  it('without any attainment there is no scale to explain', () => {
    expect(attainmentTiles([tileOf('a')], [rowOf('a', null)], format, say).bands).toEqual([]);
  });

  it.each([
    ['figures', full, 'indicators.tile 92.50% 9 6 3 2'],
    ['nothing reported', { due: 20, missing: 20, attainmentPercent: null }, 'indicators.tileUnreported 20 20'],
    ['no data', {}, 'indicators.tileMissing'],
  ])('a tile with %s says so in words', (_, figures, words) => {
    expect(attainmentTiles([tileOf('a')], [rowOf('a', figures)], format, say).tiles[0]?.fullText).toBe(words);
  });

  it('late is taken out of reported, so that the stacked parts do not overlap', () => {
    const [point] = trendPoints([{ fiscalYear: 2569, quarter: 4, reported: 18, late: 3, missing: 2, attainmentPercent: 91 }], format);
    expect(point?.values).toEqual({ attainment: 91, onTime: 15, late: 3, missing: 2 });
  });

  it('a quarter without data is a gap in the trend', () => {
    expect(trendPoints([{ fiscalYear: 2571, quarter: 1 }], format)[0]?.values).toEqual({
      attainment: null,
      onTime: null,
      late: null,
      missing: null,
    });
  });

  it('those behind are named with the most missing first, then the most late; the others are left out', () => {
    const rows = [
      rowOf('late', { due: 9, missing: 0, late: 4 }),
      rowOf('done', { due: 9, missing: 0, late: 0 }),
      rowOf('few', { due: 9, missing: 1, late: 0 }),
      rowOf('fewAndLate', { due: 9, missing: 1, late: 2 }),
      rowOf('many', { due: 9, missing: 5, late: 0 }),
      rowOf('unknown', null),
    ];
    expect(behindRows(rows).map((row) => row.code)).toEqual(['many', 'fewAndLate', 'few', 'late']);
  });

  it.each([
    ['unknown', [rowOf('a', null)]],
    ['notDue', [rowOf('a', { due: 0, missing: 0, late: 0 }), rowOf('b', null)]],
    ['complete', [rowOf('a', { due: 3, missing: 0, late: 0 }), rowOf('b', { due: 0, missing: 0, late: 0 })]],
    ['behind', [rowOf('a', { due: 3, missing: 1, late: 0 })]],
  ])('completeness is %s', (state, rows) => {
    expect(completenessOf(rows)).toBe(state);
  });
});
