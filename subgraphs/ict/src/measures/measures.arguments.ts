import { FigureArguments, FigureScope } from '@nakhon/kit/figure-arguments';
import { PAGE_LIMIT } from '@nakhon/kit/paging';
import { ArgsType, Field, Int } from 'type-graphql';
import { RepairKind, ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { MeasureBy } from './measure.enums.js';

@ArgsType()
export class MeasureArguments extends FigureArguments {
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต (ไม่ระบุ = ทั้งกรุงเทพมหานคร) · What it covers; all of BMA when left out' })
  scope?: FigureScope | null;
  @Field(() => RepairKind, { nullable: true, description: 'เฉพาะประเภทนี้ · Only this kind' })
  kind?: RepairKind | null;
}

@ArgsType()
export class SectionMeasureArguments extends MeasureArguments {
  @Field(() => ServiceSection, { nullable: true, description: 'เฉพาะฝ่ายนี้ · Only of this section' })
  section?: ServiceSection | null;
}

@ArgsType()
export class MeasuresByArguments extends MeasureArguments {
  @Field(() => MeasureBy, { description: 'แยกตาม · Told apart by' })
  by!: MeasureBy;
}

@ArgsType()
export class FailingModelArguments extends MeasureArguments {
  @Field(() => Int, { nullable: true, description: `จำนวนรายการ 1-${PAGE_LIMIT} · How many, 1 to ${PAGE_LIMIT}; 20 when left out` })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'ต่อจากตำแหน่งนี้ · After this cursor' })
  after?: string | null;
}
