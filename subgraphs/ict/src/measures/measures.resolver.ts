import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { failingModels } from './failing-models.view.js';
import { MeasureBy } from './measure.enums.js';
import { FailingModelArguments, MeasuresByArguments, SectionMeasureArguments } from './measures.arguments.js';
import { monthlyMeasures, quarterMeasures } from './measures.view.js';
import { officerMeasures } from './officer-measures.view.js';
import { FailingModelConnection, OfficerMeasures, RepairMeasureRow, RepairMeasures } from './repair-measures.js';

@Resolver()
export class MeasuresResolver {
  @Query(() => RepairMeasures, { nullable: true, description: 'ตัวชี้วัดงานซ่อมของขอบเขตหนึ่ง · Measures of the repairs of a scope' })
  async repairMeasures(
    @Ctx() context: SubgraphContext,
    @Args(() => SectionMeasureArguments) args: SectionMeasureArguments,
  ): Promise<RepairMeasures | null> {
    const found = await quarterMeasures(context, args, { by: null, ...filtersOf(args), section: args.section ?? null });
    return found?.get('') ?? null;
  }

  @Query(() => [RepairMeasureRow], {
    nullable: true,
    description: 'ตัวชี้วัดแยกตามประเภท ฝ่าย เขต เดือน หรือรุ่น · Measures told apart by kind, section, district, month or model',
  })
  async repairMeasuresBy(
    @Ctx() context: SubgraphContext,
    @Args(() => MeasuresByArguments) args: MeasuresByArguments,
  ): Promise<RepairMeasureRow[]> {
    const { by } = args;
    if (by === MeasureBy.MONTH) return monthlyMeasures(context, args, { by: null, ...filtersOf(args) });
    const found = await quarterMeasures(context, args, { by, ...filtersOf(args) });
    return [...(found ?? [])].map(([key, measures]) => ({ key, measures }));
  }

  @Query(() => FailingModelConnection, {
    nullable: true,
    description: 'รุ่นที่เสียบ่อย เรียงตามจำนวนงานที่ส่งมอบ · Which models fail, those mended most often first',
  })
  failingModels(
    @Ctx() context: SubgraphContext,
    @Args(() => FailingModelArguments) args: FailingModelArguments,
  ): Promise<FailingModelConnection | null> {
    return failingModels(context, args);
  }

  @Query(() => [OfficerMeasures], {
    nullable: true,
    description: 'ตัวชี้วัดรายเจ้าหน้าที่ เฉพาะผู้บริหาร หัวหน้าหน่วยงาน และหัวหน้าฝ่าย · Measures by officer; for executives, heads and section leads only',
  })
  officerMeasures(
    @Ctx() context: SubgraphContext,
    @Args(() => SectionMeasureArguments) args: SectionMeasureArguments,
  ): Promise<OfficerMeasures[]> {
    return officerMeasures(context, args);
  }
}

const filtersOf = ({ kind, source, scope }: MeasuresByArguments | SectionMeasureArguments) => ({
  kind: kind ?? null,
  source: source ?? null,
  scope: scope ?? null,
  section: null,
  subtrees: null,
  officersOf: null,
});
