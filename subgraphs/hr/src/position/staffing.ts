import { Field, Int, ObjectType } from 'type-graphql';
import { PositionKind } from './position.js';

@ObjectType({ description: 'อัตรากำลังตามประเภทตำแหน่ง · Positions of one kind' })
export class StaffingByKind {
  @Field(() => PositionKind, { description: 'ประเภทตำแหน่ง · Kind of position' })
  kind!: PositionKind;
  @Field(() => Int, { description: 'กรอบอัตรา (ตำแหน่ง) · Positions' })
  positions!: number;
  @Field(() => Int, { description: 'มีผู้ครอง (ตำแหน่ง) · Filled positions' })
  filled!: number;
  @Field(() => Int, { description: 'ว่าง (ตำแหน่ง) · Vacant positions' })
  vacant!: number;
}

@ObjectType({ description: 'อัตรากำลัง: จำนวนตำแหน่ง มีผู้ครอง และว่าง · Positions, filled and vacant' })
export class Staffing {
  @Field(() => Date, { description: 'ข้อมูล ณ เวลา · As of' })
  asOf!: Date;
  @Field(() => Int, { nullable: true, description: 'กรอบอัตรา (ตำแหน่ง) · Positions; null where none is known' })
  positions!: number | null;
  @Field(() => Int, { nullable: true, description: 'มีผู้ครอง (ตำแหน่ง) · Filled; null where occupancy is not known' })
  filled!: number | null;
  @Field(() => Int, { nullable: true, description: 'ว่าง (ตำแหน่ง) · Vacant; null where occupancy is not known' })
  vacant!: number | null;
  @Field(() => [StaffingByKind], { description: 'แยกตามประเภทตำแหน่ง · By kind of position' })
  byKind!: StaffingByKind[];
  @Field(() => [String], { description: 'แหล่งข้อมูล · Sources of these facts' })
  sources!: string[];
}
