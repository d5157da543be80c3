import { FigureArguments, FigureScope } from '@nakhon/kit/figure-arguments';
import { ArgsType, Field, Int } from 'type-graphql';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';

/** Quarters of a trend when none are asked for: two years. */
export const DEFAULT_TREND = 8;

@ArgsType()
export class TurnaroundArguments extends FigureArguments {
  @Field(() => RepairKind, { nullable: true, description: 'เฉพาะประเภทนี้ · Only this kind; all when left out' })
  kind?: RepairKind | null;
}

@ArgsType()
export class ScopedTurnaroundArguments extends TurnaroundArguments {
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต (ไม่ระบุ = ทั้งกรุงเทพมหานคร) · What it covers; all of BMA when left out' })
  scope?: FigureScope | null;
}

@ArgsType()
export class TurnaroundTrendArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. ของไตรมาสสุดท้าย · Fiscal year of the last quarter' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาสสุดท้าย · The last quarter' })
  quarter!: number;
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_TREND, description: 'จำนวนไตรมาส 1-40 · How many quarters, 1 to 40' })
  quarters?: number | null;
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต (ไม่ระบุ = ทั้งกรุงเทพมหานคร) · What it covers; all of BMA when left out' })
  scope?: FigureScope | null;
  @Field(() => RepairKind, { nullable: true, description: 'เฉพาะประเภทนี้ · Only this kind; all when left out' })
  kind?: RepairKind | null;
  @Field(() => String, { nullable: true, description: 'เฉพาะข้อมูลจากแหล่งนี้ · Only facts of this source; all when left out' })
  source?: string | null;
}
