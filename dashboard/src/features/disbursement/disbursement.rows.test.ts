import { describe, expect, it } from 'vitest';
import { formatsIn } from '../../format/useFormat.js';
import { cardAmount, placeRow, rateBars, rateTiles, restOfWhole, trendPoints } from './disbursement.rows.js';

const format = formatsIn('th');
const say = (key: string, values?: Record<string, string | number>) => [key, ...Object.values(values ?? {})].join(' ');
const rowOf = (code: string, ratePercent: number | null, targetPercent: number | null = 20) =>
  placeRow({ code, name: code }, { ratePercent, targetPercent });
const place = (code: string) => ({ code, name: code, nameParts: [code], row: 0, column: 0, href: `/${code}` });

describe('rows of the disbursement board', () => {
  it('a place whose block did not come has missing values, not zeros', () => {
    expect(placeRow({ code: '1001', name: 'พระนคร' }, null)).toMatchObject({
      code: '1001',
      disbursedBaht: null,
      ratePercent: null,
      gap: null,
    });
  });

  it('a rate of zero stays zero and is as far below as the target is high', () => {
    expect(rowOf('a', 0)).toMatchObject({ ratePercent: 0, gap: -20 });
  });

  it('a tile shows the rate, its band the gap; without voucher data it has no band and says so', () => {
    const { tiles } = rateTiles(['a', 'b', 'c'].map(place), [rowOf('a', 20.4), rowOf('b', null), rowOf('c', 14.9)], format, say);
    expect(tiles.map((tile) => [tile.shortText, tile.band])).toEqual([
      ['20.40', 2],
      [null, null],
      ['14.90', 0],
    ]);
    expect(tiles[1]?.fullText).toBe('disbursement.noVouchers');
  });

  it('without a target the rate is still said, and there is no scale to explain', () => {
    const { tiles, bands } = rateTiles([place('a')], [rowOf('a', 20.4, null)], format, say);
    expect([tiles[0]?.band, tiles[0]?.fullText, bands]).toEqual([null, 'disbursement.tile 20.40% disbursement.noTarget – –', []]);
  });

  it('bars stand from the highest rate to the lowest, the missing one last with its reason', () => {
    const bars = rateBars([rowOf('low', 10), rowOf('none', null), rowOf('high', 30)], say);
    expect(bars.map((bar) => [bar.code, bar.mark, bar.note])).toEqual([
      ['high', 20, '+10.00'],
      ['low', 20, '−10.00'],
      ['none', 20, 'disbursement.noVouchers'],
    ]);
  });

  it.each([
    ['18500986331.00', { figure: '18,500.99', unit: 'ล้านบาท', exact: '18,500,986,331.00 บาท', isShortened: true }],
    ['850000.00', { figure: '850,000.00', unit: 'บาท', exact: '850,000.00 บาท', isShortened: false }],
    ['0.00', { figure: '0.00', unit: 'บาท', exact: '0.00 บาท', isShortened: false }],
    [null, null],
  ])('a card holds %s with its unit apart', (baht, expected) => {
    expect(cardAmount(baht, format)).toEqual(expected);
  });

  it('a quarter without data is a gap in the trend, and amounts stand in millions', () => {
    const quarters = [
      { fiscalYear: 2569, quarter: 4, ratePercent: 93.1, targetPercent: 93, disbursedBaht: '1234567890.00' },
      { fiscalYear: 2570, quarter: 1 },
    ];
    expect(trendPoints(quarters, format).map((point) => [point.label, point.values])).toEqual([
      ['ไตรมาส 4/69', { rate: 93.1, target: 93, disbursed: 1234.57 }],
      ['ไตรมาส 1/70', { rate: null, target: null, disbursed: null }],
    ]);
  });
});

describe('what the whole has beyond its parts', () => {
  const part = (appropriatedBaht: string, disbursedBaht: string | null) =>
    placeRow({ code: 'p', name: 'p' }, { appropriatedBaht, disbursedBaht });
  const whole = { appropriatedBaht: '1000.00', disbursedBaht: '300.25', allottedBaht: null };

  it('is nothing when the parts add up, a part without voucher data included', () => {
    expect(restOfWhole([part('600.00', '300.25'), part('400.00', null)], whole, 'rest')).toBeNull();
  });

  it('is nothing when the whole is missing', () => {
    expect(restOfWhole([part('600.00', '1.00')], null, 'rest')).toBeNull();
  });

  it('is a row of its own to the satang, with its own rate and no target', () => {
    expect(restOfWhole([part('600.00', '200.00')], whole, 'rest')).toMatchObject({
      name: 'rest',
      appropriatedBaht: '400.00',
      disbursedBaht: '100.25',
      remainingBaht: '299.75',
      ratePercent: 25.06,
      allottedBaht: null,
      gap: null,
    });
  });
});
