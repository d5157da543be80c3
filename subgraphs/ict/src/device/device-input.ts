import { LocalDateScalar } from '@nakhon/kit/scalars';
import { PageArguments } from '@nakhon/kit/paging';
import { connectionOf } from '@nakhon/kit/paging';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { DeviceKind, DeviceState } from './device.enums.js';
import { Device } from './device.js';

@InputType({ description: 'ข้อมูลอุปกรณ์ · What is to be known of a device' })
export class DeviceInput {
  @Field(() => ID, { nullable: true, description: 'รหัสในระบบ ไม่ระบุ = เพิ่มใหม่ · Identifier; a new device when left out' })
  id?: string | null;
  @Field(() => String, { description: 'เลขครุภัณฑ์ (ไม่เกิน 60 ตัวอักษร) · Asset number, at most 60 characters' })
  assetNumber!: string;
  @Field(() => DeviceKind, { description: 'ประเภท · Kind' })
  kind!: DeviceKind;
  @Field(() => String, { description: 'ยี่ห้อ · Brand' })
  brand!: string;
  @Field(() => String, { description: 'รุ่น · Model' })
  model!: string;
  @Field(() => String, { nullable: true, description: 'หมายเลขเครื่อง · Serial number' })
  serial?: string | null;
  @Field(() => ID, { description: 'หน่วยงานเจ้าของ · The agency it belongs to' })
  agencyCode!: string;
  @Field(() => String, { nullable: true, description: 'สถานที่ตั้ง · Where it stands' })
  placeTh?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันที่ซื้อ · Bought on' })
  boughtOn?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'รับประกันถึงวันที่ · Warranty ends on' })
  warrantyUntil?: string | null;
  @Field(() => DeviceState, { defaultValue: DeviceState.IN_USE, description: 'สถานะ · State' })
  state!: DeviceState;
}

@ArgsType()
export class DeviceListArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'เฉพาะหน่วยงานนี้และหน่วยงานใต้สังกัด · Only of this agency and all below it' })
  agencyCode?: string | null;
  @Field(() => [ID], { nullable: true, description: 'เฉพาะรหัสเหล่านี้ ไม่เกิน 100 · Only these, at most 100' })
  ids?: string[] | null;
  @Field(() => DeviceKind, { nullable: true, description: 'เฉพาะประเภทนี้ · Only this kind' })
  kind?: DeviceKind | null;
  @Field(() => DeviceState, { nullable: true, description: 'เฉพาะสถานะนี้ · Only in this state' })
  state?: DeviceState | null;
  @Field(() => String, {
    nullable: true,
    description: 'ค้นจากเลขครุภัณฑ์ หมายเลขเครื่อง ยี่ห้อ รุ่น หรือสถานที่ · Text in asset number, serial, brand, model or place',
  })
  search?: string | null;
}

@ObjectType({ description: 'อุปกรณ์แบบแบ่งหน้า · A page of devices' })
export class DeviceConnection extends connectionOf(Device, 'Device') {}
