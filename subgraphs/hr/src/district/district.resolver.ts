import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Agency } from '../agency/agency.js';
import { agencyByCode } from '../agency/agency.loader.js';
import { Staffing } from '../position/staffing.js';
import { staffingByDistrict } from '../position/staffing.loader.js';
import { District, DistrictGroup, Tile } from './district.js';
import { districtByCode, groupByCode } from './district.loader.js';
import { findDistrictGroups, findDistricts } from './district.view.js';

@Resolver(() => District)
export class DistrictResolver {
  @Query(() => [District], { nullable: true, description: 'เขตทั้ง 50 เขต เรียงตามรหัส · The 50 districts in the order of their codes' })
  districts(
    @Ctx() context: SubgraphContext,
    @Arg('groupCode', () => ID, { nullable: true, description: 'เฉพาะกลุ่มเขตนี้ · Only of this group' }) groupCode: string | null = null,
    @Arg('serviceSection', () => Int, { nullable: true, description: 'เฉพาะฝ่ายบริการ 1 หรือ 2 · Only of service section 1 or 2' })
    serviceSection: number | null = null,
  ): Promise<District[]> {
    return findDistricts(context, { groupCode, serviceSection });
  }

  @Query(() => District, { nullable: true, description: 'เขตตามรหัส · The district of a code' })
  district(
    @Ctx() context: SubgraphContext,
    @Arg('code', () => ID, { description: 'รหัสเขต 1001-1050 · District code' }) code: string,
  ): Promise<District | null> {
    return districtByCode(context).load(code);
  }

  @Query(() => [DistrictGroup], { nullable: true, description: 'กลุ่มเขตทั้ง 6 กลุ่ม · The six groups of districts' })
  districtGroups(@Ctx() context: SubgraphContext): Promise<DistrictGroup[]> {
    return findDistrictGroups(context.em);
  }

  @FieldResolver(() => DistrictGroup, { description: 'กลุ่มเขต · Group of districts' })
  group(@Root() district: District, @Ctx() context: SubgraphContext): Promise<DistrictGroup | null> {
    return groupByCode(context).load(district.groupCode);
  }

  @FieldResolver(() => Tile, { description: 'ตำแหน่งบนแผนที่แบบตาราง · Place on the tile map' })
  tile(@Root() district: District): Tile {
    return { row: district.tileRow, column: district.tileColumn };
  }

  @FieldResolver(() => Agency, { description: 'สำนักงานเขต · The district office' })
  office(@Root() district: District, @Ctx() context: SubgraphContext): Promise<Agency | null> {
    return agencyByCode(context).load(district.officeCode);
  }

  @FieldResolver(() => Staffing, { nullable: true, description: 'อัตรากำลังของสำนักงานเขต · Positions of the district office' })
  staffing(@Root() district: District, @Ctx() context: SubgraphContext): Promise<Staffing | null> {
    return staffingByDistrict(context).load(district.code);
  }
}
