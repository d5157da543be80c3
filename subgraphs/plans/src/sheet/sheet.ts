import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';
import { QuarterResult } from '../result/quarter-result.js';

@ObjectType({ description: 'แถวของตารางรายงานผล · A row of the reporting sheet' })
export class SheetRow {
  @Field(() => Indicator, { description: 'ตัวชี้วัด · Indicator' })
  indicator!: Indicator;
  @Field(() => [QuarterResult], { description: 'ผลทั้งสี่ไตรมาสของปี · Its cells of the four quarters of the year' })
  cells!: QuarterResult[];
}

@ObjectType({ description: 'ตารางรายงานผลแบบแบ่งหน้า · A page of the reporting sheet' })
export class SheetConnection extends connectionOf(SheetRow, 'Sheet') {}

@ArgsType()
export class SheetArguments extends PageArguments {
  @Field(() => ID, { description: 'รหัสหน่วยงาน รวมหน่วยงานใต้สังกัด · Agency, with all below it' })
  agencyCode!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
}
