import { FigureArguments, FigureScope } from '@nakhon/kit/figure-arguments';
import { TrendArguments } from '@nakhon/kit/trend';
import { ArgsType, Field } from 'type-graphql';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';

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
export class TurnaroundTrendArguments extends TrendArguments {
  @Field(() => RepairKind, { nullable: true, description: 'เฉพาะประเภทนี้ · Only this kind; all when left out' })
  kind?: RepairKind | null;
}
