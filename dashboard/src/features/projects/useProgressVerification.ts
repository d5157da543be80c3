import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import type { Told } from '../../checking/Outcomes.js';
import { useFormat } from '../../format/useFormat.js';
import { failuresOf } from '../../graphql/failure.js';
import type { VerifyProgressMutation } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { keyText, projectName } from './progress.js';
import { type ProgressQueueRow, ReturnProgress, VerifyProgress } from './progressQueue.query.js';
import { judgeMonth, monthKeyOf, seenMonthOf } from './progressQueue.rules.js';

type Answers = VerifyProgressMutation['answers'];

interface Outcome {
  row: ProgressQueueRow;
  act: Told['act'];
  refusal: Told['refusal'];
}

/** The outcomes of the rows that were answered, in the order asked. */
function outcomesOf(rows: readonly ProgressQueueRow[], act: Told['act'], answers: Answers): Outcome[] {
  const byKey = new Map(answers.map((answer) => [keyText(answer), answer]));
  return rows.flatMap((row) => {
    const answer = byKey.get(monthKeyOf(row));
    return answer ? [{ row, act, refusal: answer.refusal ?? null }] : [];
  });
}

/** The verifier's acts upon progress with what came of them; `settled` holds the rows that left the queue, by version. */
export function useProgressVerification() {
  const format = useFormat();
  const [verified, verify] = useMutation(asQuery(VerifyProgress));
  const [returned, giveBack] = useMutation(asQuery(ReturnProgress));
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const take = (rows: readonly ProgressQueueRow[], act: Told['act'], answers: Answers | undefined) => {
    const all = outcomesOf(rows, act, answers ?? []);
    setOutcomes(all);
    const done = all.filter(({ refusal }) => refusal === null);
    setSettled((before) => new Set([...before, ...done.map(({ row }) => judgeMonth(row).version)]));
  };
  const told = useMemo<Told[]>(
    () =>
      outcomes.map(({ row, act, refusal }) => ({
        key: monthKeyOf(row),
        label: `${row.project.code} ${format.name(projectName(row.project))} · ${format.monthLong(row.cell)}`,
        act,
        refusal,
      })),
    [outcomes, format],
  );
  return {
    told,
    settled,
    isBusy: verified.fetching || returned.fetching,
    failures: [...failuresOf(verified.error), ...failuresOf(returned.error)],
    forget: () => setOutcomes([]),
    /** Accepts the rows as they were seen. */
    accept: async (rows: readonly ProgressQueueRow[]) => {
      const { data } = await verify({ rows: rows.map(seenMonthOf), key: crypto.randomUUID() });
      take(rows, 'verified', data?.answers);
    },
    /** Returns one month. */
    giveBack: async (row: ProgressQueueRow, reasonTh: string, dueOn: string) => {
      const { data } = await giveBack({ row: seenMonthOf(row), reasonTh, dueOn, key: crypto.randomUUID() });
      take([row], 'returned', data?.answers);
    },
  };
}

export type ProgressVerification = ReturnType<typeof useProgressVerification>;
