import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import type { ApiAnswer } from '../../ui/Answer.js';
import type { CellAnswer } from './deliver.js';
import { type LoadedSheet, loadSheet } from './loadSheet.js';
import type { SheetRow } from './sheet.js';
import type { OutboxService } from './outbox.rules.js';
import { createSheetModel, type SheetModel } from './sheetModel.js';
import { useOutbox } from './useOutbox.js';

interface Loaded {
  agencyCode: string;
  fiscalYear: number;
  attempt: number;
  sheet: LoadedSheet;
  model: SheetModel | null;
}

/** Loads the whole sheet; `answer.data` stands when all of it is there, and stays while it is loaded anew. */
export function useSheet(agencyCode: string, fiscalYear: number): { answer: ApiAnswer<SheetModel>; shown: number; total: number } {
  const client = useClient();
  const { service, hear } = useOutbox();
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    const isSame = (one: Loaded | null) => one?.agencyCode === agencyCode && one.fiscalYear === fiscalYear;
    const show = (sheet: LoadedSheet, model: SheetModel | null) =>
      setLoaded((before) => ({
        agencyCode,
        fiscalYear,
        attempt,
        sheet,
        model: model ?? (isSame(before) ? (before?.model ?? null) : null),
      }));
    return gather(loadSheet(client, agencyCode, fiscalYear), service, hear, show);
  }, [client, service, hear, agencyCode, fiscalYear, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const current = loaded?.agencyCode === agencyCode && loaded.fiscalYear === fiscalYear ? loaded : null;
  const failures = current?.sheet.failures ?? [];
  const isLoading = current?.attempt !== attempt || (!current.sheet.isWhole && failures.length === 0);
  const answer = { data: current?.model ?? undefined, loading: isLoading, failures, retry };
  return { answer, shown: current?.sheet.rows.length ?? 0, total: current?.sheet.total ?? 0 };
}

type Hear = ReturnType<typeof useOutbox>['hear'];

/** Takes in the pages of a sheet and every answer to saving from now on, until it is called off. */
function gather(
  pages: AsyncGenerator<LoadedSheet>,
  service: OutboxService,
  hear: Hear,
  show: (sheet: LoadedSheet, model: SheetModel | null) => void,
): () => void {
  let model: SheetModel | null = null;
  let isWanted = true;
  const early: CellAnswer[] = [];
  const leave = hear((answers) => {
    if (model) takeIn(model, answers as readonly CellAnswer[]);
    else early.push(...(answers as readonly CellAnswer[]));
  });
  const load = async () => {
    // What was kept is sent first, or the sheet would be older than what the person wrote.
    await service.flush();
    for await (const sheet of pages) {
      if (!isWanted) return;
      if (sheet.isWhole) model = createSheetModel(sheet.rows);
      if (model) takeIn(model, early);
      show(sheet, model);
    }
  };
  void load();
  return () => {
    isWanted = false;
    leave();
  };
}

/** Puts the cells as the answers say they stand now, also where somebody else left them so. */
export const takeIn = (model: SheetModel, answers: readonly CellAnswer[]): void =>
  model.put(answers.flatMap((answer) => (answer.newest ? [{ key: answer, cell: answer.newest }] : [])));

/** The rows of the sheet, kept up to date. */
export const useSheetRows = (model: SheetModel): readonly SheetRow[] => useSyncExternalStore(model.subscribe, model.rows);
