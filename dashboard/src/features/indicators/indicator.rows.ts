import { formatDecimal, parseDecimal } from '@nakhon/core/decimal';
import type { BulletRow } from '../../charts/BulletChart.js';
import type { TrendPoint } from '../../charts/trend.js';
import type { Formats } from '../../format/useFormat.js';
import type { Band, Direction, ResultState } from '../../graphql/generated/graphql.js';
import type { Translate } from '../../i18n/language.js';

type Text = string | null | undefined;

/** How the values of an indicator are written. */
export interface Measure {
  unitTh: string;
  unitEn: string;
  decimals: number;
}

/** The cell of a quarter as the screen needs it. Values are decimal texts; null is missing, '0' is zero. */
export interface Cell {
  target?: Text;
  result?: Text;
  attainmentPercent?: number | null;
  band?: Band | null;
  state: ResultState;
}

export interface MeasuredCell extends Measure {
  id: string;
  direction: Direction;
  quarter: Cell;
}

const PERCENT_UNIT = /^(ร้อยละ|เปอร์เซ็นต์|%|per ?cent)$/i;

/** A value with the indicator's own decimals, halves away from zero, without its unit: ('1407.5', 2) → '1,407.50'. */
export const plainValue = (value: Text, decimals: number, format: Formats): string | null =>
  value == null ? null : format.decimal(formatDecimal(parseDecimal(value), decimals));

/** A decimal without trailing zeros, for weights: '2.000' → '2'. */
export const plainDecimal = (value: string, format: Formats): string | null =>
  format.decimal(value.includes('.') ? value.replace(/\.?0+$/, '') : value);

/** A value with decimals and unit: '87.40%', '1,380 จุด'; null for null. */
export function measured(value: Text, measure: Measure, format: Formats): string | null {
  const written = plainValue(value, measure.decimals, format);
  if (written === null) return null;
  const unit = unitOf(measure, format);
  return PERCENT_UNIT.test(unit) ? `${written}%` : `${written} ${unit}`;
}

/** The unit in the language on screen. */
export const unitOf = (measure: Measure, format: Formats): string => (format.language === 'th' ? measure.unitTh : measure.unitEn);

const counted: ReadonlySet<ResultState> = new Set(['SUBMITTED', 'VERIFIED', 'SIGNED']);

/** Whether a result counts as reported: submitted, verified or signed. */
export const isReported = (state: ResultState): boolean => counted.has(state);

/** Only for places on an axis; what is read is always the decimal text. */
const position = (value: Text): number | null => (value == null ? null : Number(value));

const tones = { ON_TARGET: 'good', NEAR_TARGET: 'near', BELOW_TARGET: 'bad' } as const;
const NEAR = 0.8;

/** The stretch of the axis that counts as below target; none where the target is zero or absent. */
export function poorStretch(direction: Direction, target: number | null): BulletRow['poor'] {
  if (target === null || target <= 0) return null;
  return direction === 'MORE_IS_BETTER' ? { from: 0, to: target * NEAR } : { from: target / NEAR, to: null };
}

/** An indicator of the list as a bullet row, without its name. */
export function bulletOf(indicator: MeasuredCell, format: Formats, t: Translate): Omit<BulletRow, 'name'> {
  const { id, direction, quarter: cell } = indicator;
  const applies = cell.state !== 'NOT_APPLICABLE';
  const target = position(cell.target);
  return {
    code: id,
    value: applies ? position(cell.result) : null,
    target,
    valueText: applies ? measured(cell.result, indicator, format) : t('indicator.notApplicable'),
    note: cellWords(indicator, format, t),
    tone: cell.band ? tones[cell.band] : 'none',
    poor: poorStretch(direction, target),
  };
}

/** 'เป้าหมาย 90.00% · 97.1% · ใกล้เป้าหมาย': the target, and what a counted result comes to. */
export function cellWords({ quarter: cell, ...measure }: MeasuredCell, format: Formats, t: Translate): string {
  const target = measured(cell.target, measure, format);
  const words = [target === null ? t('indicator.noTarget') : t('indicator.targetIs', { target })];
  if (cell.attainmentPercent != null) words.push(format.percent(cell.attainmentPercent) ?? '');
  else if (isReported(cell.state) && target !== null) words.push(t('indicator.noAttainment'));
  if (cell.band) words.push(t(`indicator.band.${cell.band}`));
  return words.join(' · ');
}

/** Target and counted result by quarter; drafts and returned results are no points of the chart. */
export const resultPoints = (quarters: readonly (Cell & Quarter)[], format: Formats): TrendPoint[] =>
  quarters.map((one) => ({
    label: format.quarterShort(one),
    tick: format.quarterTick(one),
    values: { target: position(one.target), result: isReported(one.state) ? position(one.result) : null },
  }));

export interface Quarter {
  fiscalYear: number;
  quarter: number;
}

const ordinal = ({ fiscalYear, quarter }: Quarter) => fiscalYear * 4 + quarter;

/** The last quarter of the history: the current one as long as the chosen quarter is among the quarters shown, else the chosen one. */
export function historyEnd(chosen: Quarter, current: Quarter, quarters: number): Quarter {
  const behind = ordinal(current) - ordinal(chosen);
  return behind > 0 && behind < quarters ? current : chosen;
}

/** Who answers for an indicator, and whether that is settled. */
export function ownerWords(
  { ownerName, ownerActive }: { ownerName?: Text; ownerActive: boolean },
  t: Translate,
): { text: string; isActive: boolean } {
  if (ownerActive) return { text: ownerName ?? t('indicator.ownerHidden'), isActive: true };
  return { text: ownerName == null ? t('indicator.noOwner') : t('indicator.ownerGone', { name: ownerName }), isActive: false };
}
