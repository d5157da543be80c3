import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Agency } from '../agency/agency.js';

@ObjectType({ description: 'กลุ่มเขต · Group of districts' })
@Entity({ tableName: 'district_group' })
export class DistrictGroup {
  @Field(() => ID, { description: 'รหัสกลุ่มเขต · Code of the group' })
  @PrimaryKey({ type: 'text' })
  code!: string;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  @Property({ type: 'text' })
  nameEn!: string;
}

/** Where a district stands on the tile map: row 0 is north, column 0 is west. */
@ObjectType({
  description: 'ตำแหน่งบนแผนที่แบบตาราง แถว 0 คือทิศเหนือ คอลัมน์ 0 คือทิศตะวันตก · Place on the tile map; row 0 is north, column 0 is west',
})
export class Tile {
  @Field(() => Int, { description: 'แถว · Row' })
  row!: number;
  @Field(() => Int, { description: 'คอลัมน์ · Column' })
  column!: number;
}

@Directive('@key(fields: "code")')
@ObjectType({ description: 'เขตของกรุงเทพมหานคร · A district of Bangkok' })
@Entity({ tableName: 'district' })
export class District {
  @Field(() => ID, { description: 'รหัสเขต 1001-1050 · District code' })
  @PrimaryKey({ type: 'text' })
  code!: string;
  @ManyToOne(() => Agency, { mapToPk: true, fieldName: 'office_code' }) officeCode!: string;
  @Field(() => String, { description: 'ชื่อเขตภาษาไทย · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อเขตภาษาอังกฤษ · Name in English' })
  @Property({ type: 'text' })
  nameEn!: string;
  @ManyToOne(() => DistrictGroup, { mapToPk: true, fieldName: 'group_code' }) groupCode!: string;
  @Field(() => Int, { description: 'ฝ่ายบริการ 1 หรือ 2 ที่ดูแลเขตนี้ [000] · Service section that looks after the district' })
  @Property({ type: 'int' })
  serviceSection!: number;
  @Property({ type: 'int' }) tileRow!: number;
  @Property({ type: 'int' }) tileColumn!: number;
  @Field(() => Float, { description: 'ละติจูด (องศา) · Latitude in degrees' })
  @Property({ type: 'double' })
  latitude!: number;
  @Field(() => Float, { description: 'ลองจิจูด (องศา) · Longitude in degrees' })
  @Property({ type: 'double' })
  longitude!: number;
  @Field(() => Float, { description: 'พื้นที่ (ตร.กม.) · Area in square kilometres' })
  @Property({ type: 'double' })
  areaSquareKm!: number;
  @Field(() => Int, { description: 'ประชากรตามทะเบียน พ.ศ. 2566 (คน) · Registered population in 2023' })
  @Property({ type: 'int' })
  population!: number;
}
