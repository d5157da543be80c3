import type { SubgraphContext } from '@nakhon/kit/context';
import { FigureScope } from '@nakhon/kit/figure-arguments';
import { readingFigure } from '@nakhon/kit/figure-loader';
import { SCOPE_KEY } from '@nakhon/kit/figure-scope';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Staffing } from './staffing.js';
import { findStaffing } from './staffing.view.js';

@Resolver()
export class StaffingResolver {
  @Query(() => Staffing, { nullable: true, description: 'อัตรากำลังของขอบเขตที่เลือก · Positions within a scope' })
  async staffing(
    @Ctx() context: SubgraphContext,
    @Arg('scope', () => FigureScope, { nullable: true, description: 'ขอบเขต (ไม่ระบุ = กทม. ทั้งหมด) · Scope; all of BMA when left out' })
    scope?: FigureScope,
  ): Promise<Staffing | null> {
    const figures = await readingFigure(context, ({ em, now }) => findStaffing(em, { by: 'scope', scope: scope ?? null }, now));
    return figures.get(SCOPE_KEY) ?? null;
  }
}
