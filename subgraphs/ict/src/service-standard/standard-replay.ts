import { FigureScope } from '@nakhon/kit/figure-arguments';
import { ArgsType, Field, Float, Int, ObjectType } from 'type-graphql';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { StandardUnit } from './service-standard.js';

@ObjectType({
  description:
    'ถ้ามาตรฐานเป็นอย่างอื่น งานที่ส่งมอบในไตรมาสจะทันเท่าใด · Had the standard been another one: how many of a quarter’s hand-overs would have met it',
})
export class StandardReplay {
  @Field(() => Int, { description: 'งานที่ส่งมอบในไตรมาสและวัดด้วยมาตรฐานนี้ · Repairs handed over in the quarter that this standard judges' })
  tickets!: number;
  @Field(() => Int, { description: 'ทันตามมาตรฐานสมมติ · Within the supposed standard' })
  within!: number;
  @Field(() => Float, { nullable: true, description: 'ร้อยละตามมาตรฐานสมมติ · Of all in percent' })
  withinPercent!: number | null;
  @Field(() => Int, { nullable: true, description: 'ทันตามมาตรฐานที่ใช้จริง · Within the standard as it was; null where there was none' })
  measuredWithin!: number | null;
  @Field(() => Float, { nullable: true, description: 'ร้อยละตามมาตรฐานที่ใช้จริง · Of all in percent' })
  measuredPercent!: number | null;
}

@ArgsType()
export class ReplayArguments {
  @Field(() => RepairKind, { description: 'ประเภท · Kind' })
  kind!: RepairKind;
  @Field(() => Int, { description: 'จำนวนหน่วยเวลา 0-366 · How many units' })
  amount!: number;
  @Field(() => StandardUnit, { description: 'หน่วยเวลา · Unit of time' })
  unit!: StandardUnit;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต · What it covers; all of BMA when left out' })
  scope?: FigureScope | null;
}
