import type { EntryProblem } from '@nakhon/core/entry/entry-problem';
import type { Refusal } from '@nakhon/core/refusal';
import type { CellKey } from '../result/quarter-result.view.js';
import type { EntryWarning, ResultRowAnswer } from './result-batch.js';

/** The warnings among problems, as they are told. */
export function warningsOf(problems: readonly EntryProblem[]): EntryWarning[] {
  return problems
    .filter(({ severity }) => severity === 'WARNING')
    .map(({ code, messages }) => ({ code, messageTh: messages.th, messageEn: messages.en }));
}

export function savedRow(
  { indicatorId, fiscalYear, quarter }: CellKey,
  version: number,
  warnings: readonly EntryProblem[],
): ResultRowAnswer {
  return { indicatorId, fiscalYear, quarter, saved: true, version, refusal: null, warnings: warningsOf(warnings) };
}

export function refusedRow({ indicatorId, fiscalYear, quarter }: CellKey, { code, messages, facts, field }: Refusal): ResultRowAnswer {
  const refusal = { code, messageTh: messages.th, messageEn: messages.en, facts: JSON.stringify(facts), field: field ?? null };
  return { indicatorId, fiscalYear, quarter, saved: false, version: null, refusal, warnings: [] };
}
