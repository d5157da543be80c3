import type { EntryProblem } from '@nakhon/core/entry/entry-problem';
import type { Refusal } from '@nakhon/core/refusal';
import { refusalOfRow } from '../planning-answer/row-refusal.js';
import type { CellKey } from '../result/quarter-result.view.js';
import type { EntryWarning, ResultRowAnswer, RowRefusal } from './result-batch.js';

/** A row's answer as it is kept for a repetition: as short as can be, for the request names the cells. A number is the version, nothing else to tell. */
export type KeptAnswer = number | { version: number; warnings: EntryWarning[] } | { refusal: RowRefusal };

/** The warnings among problems, as they are told. */
export function warningsOf(problems: readonly EntryProblem[]): EntryWarning[] {
  return problems
    .filter(({ severity }) => severity === 'WARNING')
    .map(({ code, messages }) => ({ code, messageTh: messages.th, messageEn: messages.en }));
}

export function keptSaved(version: number, problems: readonly EntryProblem[]): KeptAnswer {
  return problems.length === 0 ? version : { version, warnings: warningsOf(problems) };
}

export function keptRefusal(refusal: Refusal): KeptAnswer {
  return { refusal: refusalOfRow(refusal) };
}

/** The whole answer to the row of a cell. */
export function rowAnswer({ indicatorId, fiscalYear, quarter }: CellKey, kept: KeptAnswer): ResultRowAnswer {
  const cell = { indicatorId, fiscalYear, quarter };
  if (typeof kept === 'number') return { ...cell, saved: true, version: kept, refusal: null, warnings: [] };
  if ('refusal' in kept) return { ...cell, saved: false, version: null, refusal: kept.refusal, warnings: [] };
  return { ...cell, saved: true, refusal: null, ...kept };
}
