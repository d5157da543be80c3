import { useState } from 'react';
import { useMutation } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import type { useVerification_batchFragment as Batch } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import type { QueueRow } from './queue.query.js';
import { keyText, rowKeyOf, rowVersionOf, seenCellOf } from './queue.rules.js';

const BatchRows = graphql(`
  fragment useVerification_batch on ResultBatch {
    rows {
      indicatorId
      fiscalYear
      quarter
      saved
      refusal {
        code
        messageTh
        messageEn
      }
    }
  }
`);

const VerifyResultsMutation = graphql(`
  mutation VerifyResults($cells: [SeenCellInput!]!, $key: String!) {
    verifyResults(cells: $cells, idempotencyKey: $key) {
      ...useVerification_batch
    }
  }
`);

const ReturnResultMutation = graphql(`
  mutation ReturnResult($cell: SeenCellInput!, $reasonTh: String!, $dueOn: Date!, $key: String!) {
    returnResult(cell: $cell, reasonTh: $reasonTh, dueOn: $dueOn, idempotencyKey: $key) {
      ...useVerification_batch
    }
  }
`);

/** What came of one row. */
export interface Outcome {
  row: QueueRow;
  act: 'verified' | 'returned';
  refusal: { code: string; messageTh: string; messageEn: string } | null;
}

/** The outcomes of the rows that were answered, in the order asked. */
function outcomesOf(rows: readonly QueueRow[], act: Outcome['act'], answers: Batch['rows']): Outcome[] {
  const byKey = new Map(answers.map((answer) => [keyText(answer), answer]));
  return rows.flatMap((row) => {
    const answer = byKey.get(rowKeyOf(row));
    return answer ? [{ row, act, refusal: answer.refusal ?? null }] : [];
  });
}

/** The verifier's acts with what came of them; `settled` holds the rows that left the queue, by version. */
export function useVerification() {
  const [verified, verify] = useMutation(asQuery(VerifyResultsMutation));
  const [returned, giveBack] = useMutation(asQuery(ReturnResultMutation));
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const take = (rows: readonly QueueRow[], act: Outcome['act'], batch: FragmentType<typeof BatchRows> | undefined): boolean => {
    const told = outcomesOf(rows, act, readFragment(BatchRows, batch)?.rows ?? []);
    setOutcomes(told);
    const done = told.filter(({ refusal }) => refusal === null);
    setSettled((before) => new Set([...before, ...done.map(({ row }) => rowVersionOf(row))]));
    return done.length === rows.length;
  };
  return {
    outcomes,
    settled,
    isBusy: verified.fetching || returned.fetching,
    failures: [...failuresOf(verified.error), ...failuresOf(returned.error)],
    forget: () => setOutcomes([]),
    /** Accepts the rows as they were seen; true when all were taken. */
    accept: async (rows: readonly QueueRow[]) => {
      const { data } = await verify({ cells: rows.map(seenCellOf), key: crypto.randomUUID() });
      return take(rows, 'verified', data?.verifyResults);
    },
    /** Returns one cell; true when it was taken. */
    giveBack: async (row: QueueRow, reasonTh: string, dueOn: string) => {
      const { data } = await giveBack({ cell: seenCellOf(row), reasonTh, dueOn, key: crypto.randomUUID() });
      return take([row], 'returned', data?.returnResult);
    },
  };
}

export type Verification = ReturnType<typeof useVerification>;
