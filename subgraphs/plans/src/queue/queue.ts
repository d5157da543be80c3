import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { Decimal } from '@nakhon/kit/scalars';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { EntryWarning } from '../act/result-batch.js';
import { Indicator } from '../indicator/indicator.js';
import { QuarterResult } from '../result/quarter-result.js';
import { ResultState } from '../result/result-state.js';

@ObjectType({ description: 'ผลที่รอตรวจสอบ · A result that waits to be checked' })
export class QueueRow {
  @Field(() => Indicator, { description: 'ตัวชี้วัด · Indicator' })
  indicator!: Indicator;
  @Field(() => QuarterResult, { description: 'ผล · Its cell' })
  cell!: QuarterResult;
  @Field(() => Decimal, { nullable: true, description: 'ผลของไตรมาสก่อน · The result of the quarter before, as handed in' })
  previousValue!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'ค่าเปลี่ยนไปจากที่ส่งกลับครั้งล่าสุดหรือไม่ ว่าง = ไม่เคยส่งกลับ · Whether the value changed since it was last returned; null = never returned',
  })
  changedSinceReturned!: boolean | null;
  @Field(() => [EntryWarning], { description: 'ข้อเตือนของค่า · What is out of the usual' })
  warnings!: EntryWarning[];
}

@ObjectType({ description: 'คิวตรวจสอบแบบแบ่งหน้า · A page of the queue of results to be checked' })
export class QueueConnection extends connectionOf(QueueRow, 'Queue') {
  @Field(() => Int, { description: 'จำนวนที่ค่าผิดปกติ ณ เวลาส่ง ในทุกหน้า · Those that were out of the usual when handed in, on all pages' })
  oddCount!: number;
}

@ArgsType()
export class QueueArguments extends PageArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => [ID], {
    nullable: true,
    description: 'หน่วยงาน รวมหน่วยงานใต้สังกัด ไม่ระบุ = ทั้งหมดที่มีสิทธิ์ · Agencies with all below them; all one may read when left out',
  })
  agencyCodes?: string[] | null;
  @Field(() => [ResultState], { nullable: true, description: 'สถานะ ไม่ระบุ = ส่งแล้ว · States; SUBMITTED when left out' })
  states?: ResultState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'true = เฉพาะที่ค่าผิดปกติ · Only those out of the usual' })
  onlyOdd?: boolean | null;
}
