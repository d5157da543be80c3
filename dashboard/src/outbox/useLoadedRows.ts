import { useCallback, useEffect, useState } from 'react';
import type { ApiAnswer } from '../ui/Answer.js';
import type { Failure } from '../ui/Failures.js';

/** The rows of a sheet as far as they have come. */
export interface LoadedRows<Row> {
  rows: readonly Row[];
  total: number;
  isWhole: boolean;
  failures: Failure[];
}

/** How a sheet is loaded and kept up to date. */
export interface RowsSource<Row, Model, Answer> {
  /** Names the sheet; another name is another sheet. */
  name: string;
  pages(): AsyncGenerator<LoadedRows<Row>>;
  createModel(rows: readonly Row[]): Model;
  /** Puts what the answers to saving say. */
  takeIn(model: Model, answers: readonly Answer[]): void;
  /** What was kept is sent first, or the sheet would be older than what the person wrote. */
  flush(): Promise<void>;
  hear(hearer: (answers: readonly Answer[]) => void): () => void;
}

interface Loaded<Row, Model> {
  name: string;
  attempt: number;
  sheet: LoadedRows<Row>;
  model: Model | null;
}

/** Loads all rows of a sheet; `answer.data` stands when all of them are there, and stays while they are loaded anew. `source` must keep its identity. */
export function useLoadedRows<Row, Model, Answer>(
  source: RowsSource<Row, Model, Answer>,
): { answer: ApiAnswer<Model>; shown: number; total: number } {
  const { name } = source;
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<Row, Model> | null>(null);
  useEffect(() => {
    const show = (sheet: LoadedRows<Row>, model: Model | null) =>
      setLoaded((before) => ({ name, attempt, sheet, model: model ?? (before?.name === name ? before.model : null) }));
    return gather(source, show);
  }, [source, name, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const current = loaded?.name === name ? loaded : null;
  const failures = current?.sheet.failures ?? [];
  const isLoading = current?.attempt !== attempt || (!current.sheet.isWhole && failures.length === 0);
  const answer = { data: current?.model ?? undefined, loading: isLoading, failures, retry };
  return { answer, shown: current?.sheet.rows.length ?? 0, total: current?.sheet.total ?? 0 };
}

/** Takes in the pages of a sheet and every answer to saving from now on, until it is called off. */
function gather<Row, Model, Answer>(
  { pages, createModel, takeIn, flush, hear }: RowsSource<Row, Model, Answer>,
  show: (sheet: LoadedRows<Row>, model: Model | null) => void,
): () => void {
  let model: Model | null = null;
  let isWanted = true;
  const early: Answer[] = [];
  const leave = hear((answers) => {
    if (model) takeIn(model, answers);
    else early.push(...answers);
  });
  const load = async () => {
    await flush();
    for await (const sheet of pages()) {
      if (!isWanted) return;
      if (sheet.isWhole) model = createModel(sheet.rows);
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
