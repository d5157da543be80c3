import type { Client, CombinedError } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import type { ResultRowInput, SaveResultsMutation, SeenCellInput } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import type { Batch, Reason, RowAnswer } from './outbox.rules.js';
import type { Delivery } from './outboxSender.js';
import type { SheetCell } from './sheet.js';
import { BatchAnswers, SaveResults, SheetCellFields, SubmitResults, WithdrawResults } from './sheet.query.js';

/** An answer with the whole cell as it stands now. */
export interface CellAnswer extends RowAnswer {
  newest: SheetCell | null;
}

/** Failures that pass: the same request is sent again later. */
const passing = new Set([
  'NETWORK',
  'INTERNAL',
  'UNAUTHENTICATED',
  'ACCOUNT_CHANGED',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'TOO_MANY_REQUESTS',
]);

const answersOf = (batch: NonNullable<SaveResultsMutation['batch']>): CellAnswer[] =>
  readFragment(BatchAnswers, batch).rows.map((row) => {
    const { indicatorId, fiscalYear, quarter, saved, version, refusal } = row;
    return { indicatorId, fiscalYear, quarter, saved, version, refusal, newest: readFragment(SheetCellFields, row.newest) ?? null };
  });

/** Why a request failed whole, or `offline` where it may be sent again. */
function failureOf(error: CombinedError | undefined): Delivery {
  const [failure] = failuresOf(error);
  if (!failure || passing.has(failure.code)) return 'offline';
  const reason: Reason = { code: failure.code, messageTh: failure.messageTh ?? failure.code, messageEn: failure.messageEn ?? failure.code };
  return { refused: reason };
}

type Answered = { data?: SaveResultsMutation | undefined; error?: CombinedError | undefined };

const deliveryOf = ({ data, error }: Answered): Delivery => (data?.batch ? { answers: answersOf(data.batch) } : failureOf(error));

export async function saveBatch(client: Client, { rows, idempotencyKey }: Batch): Promise<Delivery> {
  return deliveryOf(await client.mutation(asQuery(SaveResults), { rows: rows as ResultRowInput[], idempotencyKey }));
}

export async function submitCells(client: Client, cells: SeenCellInput[], idempotencyKey: string): Promise<Delivery> {
  return deliveryOf(await client.mutation(asQuery(SubmitResults), { cells, idempotencyKey }));
}

export async function withdrawCells(client: Client, cells: SeenCellInput[], idempotencyKey: string): Promise<Delivery> {
  return deliveryOf(await client.mutation(asQuery(WithdrawResults), { cells, idempotencyKey }));
}
