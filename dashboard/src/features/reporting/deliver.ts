import type { Client, CombinedError } from 'urql';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import type { ResultRowInput, SaveResultsMutation, SeenCellInput } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { failureOf } from '../../outbox/deliveryFailure.js';
import type { Delivery as SharedDelivery } from '../../outbox/outboxSender.js';
import type { Batch, Newest, RowAnswer } from './outbox.rules.js';
import type { CellKey, SheetCell } from './sheet.js';
import { BatchAnswers, SaveResults, SheetCellFields, SubmitResults, WithdrawResults } from './sheet.query.js';

/** An answer with the whole cell as it stands now. */
export interface CellAnswer extends RowAnswer {
  newest: SheetCell | null;
}

export type Delivery = SharedDelivery<CellKey, Newest>;

const answersOf = (batch: NonNullable<SaveResultsMutation['batch']>): CellAnswer[] =>
  readFragment(BatchAnswers, batch).rows.map((row) => {
    const { indicatorId, fiscalYear, quarter, saved, version, refusal } = row;
    return { indicatorId, fiscalYear, quarter, saved, version, refusal, newest: readFragment(SheetCellFields, row.newest) ?? null };
  });

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
