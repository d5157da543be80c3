import { useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useLoadedRows } from '../../outbox/useLoadedRows.js';
import type { ApiAnswer } from '../../ui/Answer.js';
import type { CellAnswer } from './deliver.js';
import { loadSheet } from './loadSheet.js';
import type { RowAnswer } from './outbox.rules.js';
import type { SheetRow } from './sheet.js';
import { createSheetModel, type SheetModel } from './sheetModel.js';
import { useOutbox } from './useOutbox.js';

/** Loads the whole sheet; `answer.data` stands when all of it is there, and stays while it is loaded anew. */
export function useSheet(agencyCode: string, fiscalYear: number): { answer: ApiAnswer<SheetModel>; shown: number; total: number } {
  const client = useClient();
  const { service, hear } = useOutbox();
  const source = useMemo(
    () => ({
      name: `${agencyCode}/${fiscalYear}`,
      pages: () => loadSheet(client, agencyCode, fiscalYear),
      createModel: createSheetModel,
      takeIn: (model: SheetModel, answers: readonly RowAnswer[]) => takeIn(model, answers as readonly CellAnswer[]),
      flush: service.flush,
      hear,
    }),
    [client, service, hear, agencyCode, fiscalYear],
  );
  return useLoadedRows(source);
}

/** Puts the cells as the answers say they stand now, also where somebody else left them so. */
export const takeIn = (model: SheetModel, answers: readonly CellAnswer[]): void =>
  model.put(answers.flatMap((answer) => (answer.newest ? [{ key: answer, cell: answer.newest }] : [])));

/** The rows of the sheet, kept up to date. */
export const useSheetRows = (model: SheetModel): readonly SheetRow[] => useSyncExternalStore(model.subscribe, model.rows);
