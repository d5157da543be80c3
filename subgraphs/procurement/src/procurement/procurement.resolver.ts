import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureScope, figureWindow } from '@nakhon/kit/figure-arguments';
import { connectionOf, type Connection } from '@nakhon/kit/paging';
import { Arg, Args, Ctx, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../foreign/agency/agency.js';
import { StepAsOf } from '../step/step-as-of.js';
import { stepsOf } from '../step/procurement-step.loader.js';
import { currentStep } from '../step/procurement-step.rules.js';
import { ProcurementAsOf } from './procurement-as-of.js';
import { procurementById } from './procurement.loader.js';
import { isOpen } from './procurement.rules.js';
import { pageOfProcurements } from './procurement.view.js';
import { ProcurementsArguments } from './procurements-arguments.js';
import { sourcesOfYear } from './procurement-sources.view.js';

@ObjectType('ProcurementConnection', { description: 'รายการจัดซื้อจัดจ้างแบบแบ่งหน้า · A page of procurements' })
export class ProcurementConnection extends connectionOf(ProcurementAsOf, 'Procurement') {}

@Resolver(() => ProcurementAsOf)
export class ProcurementResolver {
  @Query(() => ProcurementConnection, {
    nullable: true,
    description:
      'รายการจัดซื้อจัดจ้างของปีงบประมาณ รวมรายการปีก่อนที่ยังไม่เสร็จเมื่อเริ่มปี ณ สิ้นไตรมาสหรือขณะนี้ เรียงจากวันเริ่มล่าสุด ว่าง = ยังไม่ถึงไตรมาส · Procurements of the year with those still open from before, as at the end of the quarter or now, the latest opened first; null for a future quarter',
  })
  async procurements(
    @Ctx() context: SubgraphContext,
    @Args(() => ProcurementsArguments) args: ProcurementsArguments,
    @Arg('scope', () => FigureScope, { nullable: true, description: 'ขอบเขต ไม่ระบุ = ทั้ง กทม. · Scope; all of BMA when left out' })
    scope?: FigureScope | null,
  ): Promise<Connection<ProcurementAsOf> | null> {
    const window = figureWindow(args, context.now);
    return window.isFuture ? null : pageOfProcurements(context, scope, window, args);
  }

  @Query(() => ProcurementAsOf, {
    nullable: true,
    description: 'รายการเดียว ณ ขณะนี้ ว่าง = ไม่มีหรือไม่มีสิทธิ์ดู · One procurement as of now; null when there is none that you may see',
  })
  procurement(
    @Ctx() context: SubgraphContext,
    @Arg('id', () => ID, { description: 'รหัสภายใน · Internal id' }) id: string,
  ): Promise<ProcurementAsOf | null> {
    return procurementById(context, id);
  }

  @Query(() => [String], {
    nullable: true,
    description: 'แหล่งข้อมูลที่มีในปีงบประมาณ · Sources that have procurements of this budget year',
  })
  procurementSources(
    @Ctx() context: SubgraphContext,
    @Arg('fiscalYear', () => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' }) fiscalYear: number,
  ): Promise<string[]> {
    return sourcesOfYear(context, fiscalYear);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานที่จัดซื้อจัดจ้าง · The agency that buys' })
  agency(@Root() procurement: ProcurementAsOf): Agency {
    return { code: procurement.agencyCode };
  }

  @FieldResolver(() => StepAsOf, {
    nullable: true,
    description: 'ขั้นตอนปัจจุบัน ว่าง = เสร็จหรือยกเลิกแล้ว · The step under way; null when completed or cancelled',
  })
  async currentStep(@Ctx() context: SubgraphContext, @Root() procurement: ProcurementAsOf): Promise<StepAsOf | null> {
    return isOpen(procurement.state) ? currentStep(await stepsOf(context, procurement), procurement.day) : null;
  }

  @FieldResolver(() => [StepAsOf], {
    description: 'ขั้นตอนที่ทำแล้วและที่ยังเหลือตามวิธีนั้น · Steps begun and, while it is open, those to be expected',
  })
  steps(@Ctx() context: SubgraphContext, @Root() procurement: ProcurementAsOf): Promise<StepAsOf[]> {
    return stepsOf(context, procurement);
  }
}
