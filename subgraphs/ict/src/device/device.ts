import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DeviceKind, DeviceState } from './device.enums.js';

/** A machine that is mended: known by its asset number, belonging to an agency. */
@Entity({ tableName: 'device' })
@Unique({ name: 'device_asset_number', properties: ['assetNumber'] })
@Index({ name: 'device_agency', properties: ['agencyCode', 'assetNumber'] })
@Index({ name: 'device_model', properties: ['brand', 'model'] })
@Check({ name: 'device_kind', expression: "kind in ('COMPUTER', 'MONITOR', 'PRINTER', 'SCANNER', 'UPS', 'NETWORK', 'OTHER')" })
@Check({ name: 'device_state', expression: "state in ('IN_USE', 'DISPOSAL_ADVISED', 'DISPOSED')" })
@ObjectType({ description: 'เครื่องหรืออุปกรณ์ · A device' })
export class Device {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'รหัสในระบบ · Identifier' })
  id!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'เลขครุภัณฑ์ · Asset number' })
  assetNumber!: string;
  @Property({ type: 'text' })
  @Field(() => DeviceKind, { description: 'ประเภท · Kind' })
  kind!: DeviceKind;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ยี่ห้อ · Brand' })
  brand!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'รุ่น · Model' })
  model!: string;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'หมายเลขเครื่อง · Serial number' })
  serial!: string | null;
  @Property({ type: 'text' }) agencyCode!: string;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'สถานที่ตั้ง · Where it stands' })
  placeTh!: string | null;
  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันที่ซื้อ · Bought on' })
  boughtOn!: string | null;
  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'รับประกันจากผู้ขายถึงวันที่ · The vendor’s warranty ends on' })
  warrantyUntil!: string | null;
  @Property({ type: 'text' })
  @Field(() => DeviceState, { description: 'สถานะ · State' })
  state!: DeviceState;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'แหล่งข้อมูล · Where the facts come from' })
  source!: string;
  @Property({ type: 'timestamptz', length: 3 }) recordedAt!: Date;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'ลำดับที่ของการแก้ไข · Version, to be named when it is changed' })
  version = 1;
}
