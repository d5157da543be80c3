import type { SubgraphContext } from '@nakhon/kit/context';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProgressRowAnswer, ProgressRowInput, SeenMonthInput } from './progress-batch.js';
import { progressQueue } from './progress-queue.loader.js';
import { ProgressQueue, ProgressQueueArguments } from './progress-queue.js';
import { progressSheet } from './progress-sheet.loader.js';
import { returnProgress, saveProgress, submitProgress, verifyProgress, withdrawProgress } from './progress.service.js';
import { ProgressSheet } from './project-list.js';
import { newestProgress } from './project.loader.js';
import { ProjectProgress } from './project-progress.js';

const KEY = { description: 'คีย์กันส่งซ้ำ · Key that makes a repeated write the same write' };
const ROWS = { description: 'แถว ไม่เกิน 500 · The rows, at most 500' };

@Resolver(() => ProgressRowAnswer)
export class ProgressResolver {
  @Query(() => ProgressSheet, {
    nullable: true,
    description: 'ตารางความก้าวหน้าของหน่วยงานรวมใต้สังกัด โครงการ × 12 เดือน · Projects of an agency with all below it by twelve months',
  })
  progressSheet(
    @Arg('agencyCode', () => ID, { description: 'หน่วยงาน · Agency' }) agencyCode: string,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
    @Arg('first', () => Int, { nullable: true, description: 'จำนวนโครงการ 1-100 (ปกติ 20) · How many, 1 to 100; 20 when left out' }) first:
      | number
      | null
      | undefined,
    @Arg('after', () => String, { nullable: true, description: 'ต่อจากตำแหน่งนี้ · After this cursor' }) after: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<ProgressSheet> {
    return progressSheet(context, { agencyCode, fiscalYear, first, after });
  }

  @Query(() => ProgressQueue, {
    nullable: true,
    description: 'คิวตรวจสอบความก้าวหน้าโครงการ รอนานก่อน · Progress of projects that waits to be checked, the longest waiting first',
  })
  progressQueue(@Args(() => ProgressQueueArguments) args: ProgressQueueArguments, @Ctx() context: SubgraphContext): Promise<ProgressQueue> {
    return progressQueue(context, args);
  }

  @Mutation(() => [ProgressRowAnswer], {
    description: 'บันทึกความก้าวหน้า ตอบทีละแถว (ผู้รายงาน) · Keep progress, answered row by row, as planner',
  })
  saveProgress(
    @Arg('rows', () => [ProgressRowInput], ROWS) rows: ProgressRowInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ProgressRowAnswer[]> {
    const read = rows.map(({ spentBaht, spentProposedBaht, ...row }) => ({
      ...row,
      spentSatang: spentBaht,
      spentProposedSatang: spentProposedBaht,
    }));
    return saveProgress(context, read, key);
  }

  @Mutation(() => [ProgressRowAnswer], { description: 'ส่งรายงาน ตอบทีละแถว (ผู้รายงาน) · Hand months in, answered row by row, as planner' })
  submitProgress(
    @Arg('rows', () => [SeenMonthInput], ROWS) rows: SeenMonthInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ProgressRowAnswer[]> {
    return submitProgress(context, rows, key);
  }

  @Mutation(() => [ProgressRowAnswer], {
    description: 'ถอนรายงานที่ส่งแล้วกลับมาแก้ไข ตอบทีละแถว (ผู้รายงาน) · Take months back that nobody has checked, answered row by row, as planner',
  })
  withdrawProgress(
    @Arg('rows', () => [SeenMonthInput], ROWS) rows: SeenMonthInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ProgressRowAnswer[]> {
    return withdrawProgress(context, rows, key);
  }

  @Mutation(() => [ProgressRowAnswer], { description: 'ตรวจสอบแล้ว ตอบทีละแถว (ผู้ตรวจสอบ) · Check months, answered row by row, as verifier' })
  verifyProgress(
    @Arg('rows', () => [SeenMonthInput], ROWS) rows: SeenMonthInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ProgressRowAnswer[]> {
    return verifyProgress(context, rows, key);
  }

  @Mutation(() => [ProgressRowAnswer], { description: 'ส่งกลับแก้ไข (ผู้ตรวจสอบ) · Send a month back, as verifier' })
  returnProgress(
    @Arg('row', () => SeenMonthInput, { description: 'เดือน · The month' }) row: SeenMonthInput,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
    @Arg('dueOn', () => LocalDateScalar, { description: 'ให้แก้ไขภายในวันที่ · Day by which it is to be corrected' }) dueOn: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ProgressRowAnswer[]> {
    return returnProgress(context, { ...row, reasonTh, dueOn }, key);
  }

  @FieldResolver(() => ProjectProgress, {
    nullable: true,
    description: 'รายงานล่าสุดของเดือน ณ ขณะนี้ · The newest report of the month, as it now is',
  })
  newest(@Root() { projectId, fiscalYear, month }: ProgressRowAnswer, @Ctx() context: SubgraphContext): Promise<ProjectProgress | null> {
    return newestProgress(context).load({ projectId, fiscalYear, month });
  }
}
