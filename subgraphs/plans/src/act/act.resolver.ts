import type { SubgraphContext } from '@nakhon/kit/context';
import { Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CellReopening } from '../result/cell-reopening.js';
import { newestResult } from '../result/quarter-result.loader.js';
import { QuarterResult } from '../result/quarter-result.js';
import { CellInput, ResultRowInput, SeenCellInput } from './act-input.js';
import { returnResult, saveResults, submitResults, verifyResults, withdrawResults } from './act.service.js';
import { reopenCell } from './reopen.service.js';
import { ResultBatch, ResultRowAnswer } from './result-batch.js';

const KEY = { description: 'คีย์กันส่งซ้ำ · Key that makes a repeated write the same write' };
const CELLS = { description: 'ช่องผล ไม่เกิน 500 · Cells, 500 at most' };

@Resolver(() => ResultRowAnswer)
export class ActResolver {
  @Mutation(() => ResultBatch, {
    description: 'บันทึกผล (ผู้รายงาน) ไม่เกิน 500 รายการ ตอบทีละรายการ · Save results as planner, 500 rows at most, each answered by itself',
  })
  saveResults(
    @Arg('rows', () => [ResultRowInput], { description: 'รายการ · Rows' }) rows: ResultRowInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ResultBatch> {
    return saveResults(context, rows, key);
  }

  @Mutation(() => ResultBatch, { description: 'ส่งผล (ผู้รายงาน) · Submit results, as planner' })
  submitResults(
    @Arg('cells', () => [SeenCellInput], CELLS) cells: SeenCellInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ResultBatch> {
    return submitResults(context, cells, key);
  }

  @Mutation(() => ResultBatch, { description: 'ถอนผลที่ส่งซึ่งยังไม่ได้ตรวจ (ผู้รายงาน) · Take back what nobody has verified yet, as planner' })
  withdrawResults(
    @Arg('cells', () => [SeenCellInput], CELLS) cells: SeenCellInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ResultBatch> {
    return withdrawResults(context, cells, key);
  }

  @Mutation(() => ResultBatch, { description: 'ตรวจรับผล (ผู้ตรวจสอบ) ไม่ใช่ผู้กรอกเอง · Verify results, as verifier, not one’s own' })
  verifyResults(
    @Arg('cells', () => [SeenCellInput], CELLS) cells: SeenCellInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ResultBatch> {
    return verifyResults(context, cells, key);
  }

  @Mutation(() => ResultBatch, { description: 'ส่งผลกลับแก้ไข (ผู้ตรวจสอบ) · Return a result to be corrected, as verifier' })
  returnResult(
    @Arg('cell', () => SeenCellInput, { description: 'ช่องผล · The cell' }) cell: SeenCellInput,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
    @Arg('dueOn', () => LocalDateScalar, { description: 'ให้แก้ไขภายในวันที่ · Day by the end of which it is to be corrected' }) dueOn: string,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ResultBatch> {
    return returnResult(context, { cell, reasonTh, dueOn, idempotencyKey });
  }

  @Mutation(() => CellReopening, {
    description:
      'เปิดให้แก้ไขหลังปิดรับหรือลงนาม (ผู้ดูแลแผน) ค่าทางการคงเดิมจนลงนามใหม่ · Open a cell again, as administrator of plans; the official figure stays until it is signed anew',
  })
  reopenCell(
    @Arg('cell', () => CellInput, { description: 'ช่องผล · The cell' }) cell: CellInput,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
    @Arg('expiresAt', () => Instant, { description: 'เปิดถึงเวลา · Until when' }) expiresAt: Date,
    @Arg('idempotencyKey', () => String, KEY) idempotencyKey: string,
    @Ctx() context: SubgraphContext,
  ): Promise<CellReopening> {
    return reopenCell(context, { cell, reasonTh, expiresAt, idempotencyKey });
  }

  @FieldResolver(() => QuarterResult, {
    nullable: true,
    description: 'ผลล่าสุดขณะนี้ หลังบันทึกหรือที่ผู้อื่นบันทึกไว้ · How the cell stands now, after this row or as somebody else left it',
  })
  newest(@Root() { indicatorId, fiscalYear, quarter }: ResultRowAnswer, @Ctx() context: SubgraphContext): Promise<QuarterResult | null> {
    return newestResult(context, { indicatorId, fiscalYear, quarter });
  }
}
