import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { QuarterSignature } from './quarter-signature.js';
import { signQuarter } from './signature.service.js';
import { signaturesOf } from './signature.view.js';

const AGENCY = { description: 'รหัสหน่วยงาน 8 หลัก · Agency code of eight digits' };
const YEAR = { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' };

@Resolver(() => QuarterSignature)
export class SignatureResolver {
  @Mutation(() => QuarterSignature, {
    description:
      'ลงนามผลที่ตรวจสอบแล้วของหน่วยงานและหน่วยงานใต้สังกัด (หัวหน้าหน่วยงาน) · Sign the verified results of an agency with all below it, as head',
  })
  signQuarter(
    @Arg('agencyCode', () => ID, AGENCY) agencyCode: string,
    @Arg('fiscalYear', () => Int, YEAR) fiscalYear: number,
    @Arg('quarter', () => Int, { description: 'ไตรมาส 1-4 · Quarter' }) quarter: number,
    @Arg('seenCells', () => Int, { description: 'จำนวนผลที่ตรวจสอบแล้วที่เห็น · How many verified results were seen' }) seenCells: number,
    @Arg('noteTh', () => String, { nullable: true, description: 'หมายเหตุ · Note' }) noteTh: string | null | undefined,
    @Arg('idempotencyKey', () => String, { description: 'คีย์กันส่งซ้ำ · Key that makes a repeated write the same write' })
    idempotencyKey: string,
    @Ctx() context: SubgraphContext,
  ): Promise<QuarterSignature> {
    return signQuarter(context, { agencyCode, fiscalYear, quarter, seenCells, noteTh: noteTh ?? null, idempotencyKey });
  }

  @Query(() => [QuarterSignature], {
    nullable: true,
    description: 'การลงนามในปี ของหน่วยงานหรือหน่วยงานเหนือขึ้นไป เก่าไปใหม่ · Signatures of a year by the agency or one above it, oldest first',
  })
  signatures(
    @Arg('agencyCode', () => ID, AGENCY) agencyCode: string,
    @Arg('fiscalYear', () => Int, YEAR) fiscalYear: number,
    @Ctx() context: SubgraphContext,
  ): Promise<QuarterSignature[]> {
    return signaturesOf(context, agencyCode, fiscalYear);
  }
}
