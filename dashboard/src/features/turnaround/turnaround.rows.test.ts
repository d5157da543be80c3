import { describe, expect, it } from 'vitest';
import { formatsIn } from '../../format/useFormat.js';
import { medianTiles, placeRow, trendPoints } from './turnaround.rows.js';

const format = formatsIn('th');
const say = (key: string, values?: Record<string, string | number>) => [key, ...Object.values(values ?? {})].join(' ');
const place = (code: string) => ({ code, name: code, nameParts: [code], row: 0, column: 0, href: `/${code}` });

describe('rows of the turnaround board', () => {
  it('a place whose block did not come has missing values, not zeros', () => {
    expect(placeRow({ code: '1001', name: 'พระนคร' }, null)).toMatchObject({ code: '1001', received: null, medianHours: null });
  });

  it('a zero stays a zero', () => {
    expect(placeRow({ code: '1001', name: 'พระนคร' }, { received: 0 }).received).toBe(0);
  });

  it('a missing median makes a tile without a band, and the others are cut among themselves', () => {
    const rows = [
      placeRow({ code: 'a', name: 'a' }, { medianHours: 10 }),
      placeRow({ code: 'b', name: 'b' }, {}),
      placeRow({ code: 'c', name: 'c' }, { medianHours: 30 }),
    ];
    const { tiles, bands } = medianTiles(['a', 'b', 'c'].map(place), rows, format, say);
    expect(tiles.map((tile) => tile.band)).toEqual([0, null, bands.length - 1]);
  });

  it('a tile says median, P90 and open tickets in words', () => {
    const rows = [placeRow({ code: 'a', name: 'a' }, { medianHours: 10.5, p90Hours: 40, open: 3 })];
    expect(medianTiles([place('a')], rows, format, say).tiles[0]?.fullText).toBe('turnaround.tile 10.5 ชม. 40.0 ชม. 3');
  });

  it('without any figure there is no scale to explain', () => {
    expect(medianTiles([place('a')], [placeRow({ code: 'a', name: 'a' }, null)], format, say).bands).toEqual([]);
  });

  it('a quarter without data is a gap in the trend', () => {
    const [first, second] = trendPoints(
      [
        { fiscalYear: 2568, quarter: 4, medianHours: 12 },
        { fiscalYear: 2569, quarter: 1 },
      ],
      format,
    );
    expect([first?.label, first?.values['median'], second?.label, second?.values['median']]).toEqual([
      'ไตรมาส 4/68',
      12,
      'ไตรมาส 1/69',
      null,
    ]);
  });
});
