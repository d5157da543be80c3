import { parseDecimal } from '@nakhon/core/decimal';
import { asksExplanation, checkEntry, type CheckedEntry, shownExactly, type TypedEntry } from '@nakhon/core/entry/entry-check';
import type { EntryProblem } from '@nakhon/core/entry/entry-problem';
import { isPercentUnit } from '@nakhon/core/entry/typed-number';
import type { SheetCell, SheetIndicator, SheetRow } from './sheet.js';

const scaled = (text: string | null | undefined): bigint | null => (text == null ? null : parseDecimal(text));

/** The running total that a quarter goes on from: 0 in the first quarter; null where none is known or the indicator is none. */
export function runningTotalBefore({ indicator, cells }: SheetRow, quarter: number): bigint | null {
  if (indicator.cumulation !== 'RUNNING_TOTAL') return null;
  const told = cells.find((cell) => cell.quarter === quarter)?.pastRange?.runningTotal;
  if (told != null) return parseDecimal(told);
  return quarter === 1 ? 0n : scaled(cells.find((cell) => cell.quarter === quarter - 1)?.result);
}

/** Checks an entry in the browser by the server's own rules. */
export function checkTyped(entry: TypedEntry, row: SheetRow, cell: SheetCell): CheckedEntry {
  const { indicator } = row;
  const definition = {
    decimals: indicator.decimals,
    isPercent: isPercentUnit(indicator.unitTh, indicator.unitEn),
    hasRatio: indicator.hasRatio,
    lowerBound: scaled(indicator.lowerBound),
    upperBound: scaled(indicator.upperBound),
  };
  const [low, high] = [scaled(cell.pastRange?.low), scaled(cell.pastRange?.high)];
  const range = low === null || high === null ? null : { low, high };
  return checkEntry(entry, definition, { range, runningTotal: runningTotalBefore(row, cell.quarter) });
}

/** What is to be told beside a value that is kept already: its warnings. */
export const problemsOfKept = (row: SheetRow, cell: SheetCell): readonly EntryProblem[] =>
  cell.result == null ? [] : checkTyped({ value: cell.result }, withoutRatio(row), cell).problems;

const withoutRatio = (row: SheetRow): SheetRow => ({ ...row, indicator: { ...row.indicator, hasRatio: false } });

/** Whether the value still waits for the planner's words before it can be submitted. */
export const lacksExplanation = (problems: readonly EntryProblem[], explanation: string | null | undefined): boolean =>
  asksExplanation(problems) && !explanation?.trim();

/** A value as the grid shows it: '1407.5' with 2 decimals → '1,407.50'; never rounded. */
export const shownValue = (value: bigint, { decimals }: Pick<SheetIndicator, 'decimals'>): string =>
  shownExactly(value, decimals).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** A decimal text of the server as the grid shows it; '' for missing. */
export const shownText = (value: string | null | undefined, indicator: Pick<SheetIndicator, 'decimals'>): string =>
  value == null ? '' : shownValue(parseDecimal(value), indicator);
