import type { SubgraphContext } from '@nakhon/kit/context';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { reportingSheet } from './sheet.loader.js';
import { SheetArguments, SheetConnection, SheetRow } from './sheet.js';

@Resolver(() => SheetRow)
export class SheetResolver {
  @Query(() => SheetConnection, {
    nullable: true,
    description:
      'ตารางรายงานผลของปี ของหน่วยงานรวมหน่วยงานใต้สังกัด เรียงตามแผน ที่มีเป้าหมายก่อน แล้วตามรหัส · The reporting sheet of a year: indicators of an agency with all below it, four cells each; by plan, those with a target first, by code',
  })
  reportingSheet(@Ctx() context: SubgraphContext, @Args(() => SheetArguments) args: SheetArguments): Promise<SheetConnection> {
    return reportingSheet(context, args);
  }
}
