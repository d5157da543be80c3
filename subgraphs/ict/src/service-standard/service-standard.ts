import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';

export enum StandardUnit {
  WORKING_DAY = 'WORKING_DAY',
  CALENDAR_MONTH = 'CALENDAR_MONTH',
}

registerEnumType(StandardUnit, {
  name: 'StandardUnit',
  description: 'หน่วยของเวลามาตรฐาน · Unit of a standard time',
  valuesConfig: {
    WORKING_DAY: { description: 'วันทำการ · Working day' },
    CALENDAR_MONTH: { description: 'เดือนปฏิทิน · Calendar month' },
  },
});

/** Within what time a repair is to be handed over [001 1.1, 1.2]: a dated policy, so that a change leaves old tickets as they were judged. */
@Entity({ tableName: 'service_standard' })
@ObjectType({ description: 'เวลามาตรฐานการให้บริการซ่อม [001] · Standard time of a repair' })
export class ServiceStandard {
  /** `HARDWARE`, or `HARDWARE_WITH_PART` for hardware that waits for a part. */
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'รหัสมาตรฐาน · Code of the standard' })
  code!: string;
  @PrimaryKey({ type: 'date' })
  @Field(() => LocalDateScalar, { description: 'ใช้กับงานที่รับแจ้งตั้งแต่วันที่ · Holds for what is received from this day on' })
  validFrom!: string;
  @Property({ type: 'text' })
  @Field(() => RepairKind, { description: 'ประเภทงานซ่อม · Kind of repair' })
  kind!: RepairKind;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn!: string;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'จำนวนหน่วยเวลา · How many units' })
  amount!: number;
  @Property({ type: 'text' })
  @Field(() => StandardUnit, { description: 'หน่วยเวลา · Unit of time' })
  unit!: StandardUnit;
}
