import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { District } from '../district/district.js';
import { districtByCode } from '../district/district.loader.js';
import { Staffing } from '../position/staffing.js';
import { staffingByAgency } from '../position/staffing.loader.js';
import { Agency, AgencyKind } from './agency.js';
import { agenciesByParent, agencyByCode } from './agency.loader.js';
import { findAgencies } from './agency.view.js';

@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => [Agency], { nullable: true, description: 'หน่วยงาน เรียงตามรหัส · Agencies in the order of their codes' })
  agencies(
    @Ctx() context: SubgraphContext,
    @Arg('kinds', () => [AgencyKind], { nullable: true, description: 'เฉพาะประเภทเหล่านี้ · Only of these kinds' }) kinds:
      | AgencyKind[]
      | null = null,
    @Arg('parentCode', () => ID, { nullable: true, description: 'เฉพาะที่อยู่ใต้สังกัดโดยตรง · Only direct children of this agency' })
    parentCode: string | null = null,
  ): Promise<Agency[]> {
    return findAgencies(context.em, { kinds, parentCode });
  }

  @Query(() => Agency, {
    nullable: true,
    description: 'หน่วยงานตามรหัส (00000000 = กทม. ทั้งหมด) · The agency of a code; 00000000 is the whole of BMA',
  })
  agency(
    @Ctx() context: SubgraphContext,
    @Arg('code', () => ID, { description: 'รหัสหน่วยงาน · Agency code' }) code: string,
  ): Promise<Agency | null> {
    return agencyByCode(context).load(code);
  }

  @FieldResolver(() => Agency, { nullable: true, description: 'หน่วยงานต้นสังกัด · The agency above' })
  async parent(@Root() agency: Agency, @Ctx() context: SubgraphContext): Promise<Agency | null> {
    return agency.parentCode ? agencyByCode(context).load(agency.parentCode) : null;
  }

  @FieldResolver(() => [Agency], { description: 'หน่วยงานใต้สังกัดโดยตรง · Agencies directly below' })
  async children(@Root() agency: Agency, @Ctx() context: SubgraphContext): Promise<Agency[]> {
    return (await agenciesByParent(context).load(agency.code)) ?? [];
  }

  @FieldResolver(() => District, { nullable: true, description: 'เขตของสำนักงานเขตนี้ · The district of this office' })
  async district(@Root() agency: Agency, @Ctx() context: SubgraphContext): Promise<District | null> {
    return agency.districtCode ? districtByCode(context).load(agency.districtCode) : null;
  }

  @FieldResolver(() => Staffing, { nullable: true, description: 'อัตรากำลังของหน่วยงานรวมใต้สังกัด · Positions of the agency and all below it' })
  staffing(@Root() agency: Agency, @Ctx() context: SubgraphContext): Promise<Staffing | null> {
    return staffingByAgency(context).load(agency.code);
  }
}
