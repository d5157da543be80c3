import type { Client, CombinedError } from 'urql';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import type { ProgressRowInput, SaveProgressMutation, SeenMonthInput } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { failureOf } from '../../outbox/deliveryFailure.js';
import type { Delivery } from '../../outbox/outboxSender.js';
import type { MonthKey, Report } from './progress.js';
import { ProgressAnswers, ReportFields, SaveProgress, SubmitProgress, WithdrawProgress } from './progress.query.js';
import type { ProgressAnswer, ProgressBatch } from './progressOutbox.js';

export type ProgressDelivery = Delivery<MonthKey, Report>;

const answersOf = (batch: NonNullable<SaveProgressMutation['batch']>): ProgressAnswer[] =>
  batch.map((one) => {
    const row = readFragment(ProgressAnswers, one);
    return { ...row, newest: readFragment(ReportFields, row.newest) ?? null };
  });

type Answered = { data?: SaveProgressMutation | undefined; error?: CombinedError | undefined };

const deliveryOf = ({ data, error }: Answered): ProgressDelivery => (data?.batch ? { answers: answersOf(data.batch) } : failureOf(error));

export async function saveMonths(client: Client, { rows, idempotencyKey }: ProgressBatch): Promise<ProgressDelivery> {
  return deliveryOf(await client.mutation(asQuery(SaveProgress), { rows: rows as unknown as ProgressRowInput[], idempotencyKey }));
}

export async function submitMonths(client: Client, rows: SeenMonthInput[], idempotencyKey: string): Promise<ProgressDelivery> {
  return deliveryOf(await client.mutation(asQuery(SubmitProgress), { rows, idempotencyKey }));
}

export async function withdrawMonths(client: Client, rows: SeenMonthInput[], idempotencyKey: string): Promise<ProgressDelivery> {
  return deliveryOf(await client.mutation(asQuery(WithdrawProgress), { rows, idempotencyKey }));
}
