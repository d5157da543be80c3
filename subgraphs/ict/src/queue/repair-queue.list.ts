import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RepairEventName, RepairKind, ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';

export enum QueueOrder {
  DUE = 'DUE',
  RECEIVED = 'RECEIVED',
  STATE_SINCE = 'STATE_SINCE',
}

registerEnumType(QueueOrder, {
  name: 'QueueOrder',
  description: 'ลำดับของคิว · Order of the queue',
  valuesConfig: {
    DUE: { description: 'ครบกำหนดก่อน งานที่ไม่มีมาตรฐานอยู่ท้าย · Due first; what has no standard comes last' },
    RECEIVED: { description: 'รับแจ้งก่อน · Received first' },
    STATE_SINCE: { description: 'อยู่ในสถานะนานที่สุดก่อน · Longest in its state first' },
  },
});

@ObjectType({ description: 'จำนวนงานในสถานะหนึ่ง · How many repairs are in a state' })
export class QueueCount {
  @Field(() => RepairEventName, { description: 'สถานะ · State' })
  state!: RepairEventName;
  @Field(() => Int, { description: 'จำนวนงาน · Repairs' })
  count!: number;
  @Field(() => Int, { description: 'เกินกำหนด · Of them late' })
  late!: number;
}

@ObjectType({ description: 'คิวงานซ่อมที่ยังไม่จบ · A page of the repairs that have not ended' })
export class RepairQueueConnection extends connectionOf(RepairTicket, 'RepairQueue') {
  @Field(() => [QueueCount], {
    description: 'จำนวนตามสถานะ ด้วยตัวกรองเดียวกันยกเว้น states · Counts by state under the same filters without `states`',
  })
  counts!: QueueCount[];
}

@ArgsType()
export class RepairQueueArguments extends PageArguments {
  @Field(() => ServiceSection, { nullable: true, description: 'เฉพาะฝ่าย · Only of this section' })
  section?: ServiceSection | null;
  @Field(() => [RepairEventName], { nullable: true, description: 'เฉพาะสถานะ · Only in these states' })
  states?: RepairEventName[] | null;
  @Field(() => RepairKind, { nullable: true, description: 'เฉพาะประเภท · Only of this kind' })
  kind?: RepairKind | null;
  @Field(() => ID, { nullable: true, description: 'หน่วยงานรวมหน่วยงานใต้สังกัด · Of this agency with all below it' })
  agencyCode?: string | null;
  @Field(() => ID, { nullable: true, description: 'หน่วยงานในเขต · Of the offices of this district' })
  districtCode?: string | null;
  @Field(() => ID, { nullable: true, description: 'ของเจ้าหน้าที่ · Those of this officer' })
  officerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true = งานของฉัน · Those that the viewer is on' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'true = ยังไม่มีผู้รับผิดชอบ · Those that nobody is on' })
  unassigned?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'true = เกินกำหนด false = ยังไม่เกิน · Late ones, or those that are not' })
  late?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'true = รออะไหล่อยู่ · Those that wait for a part' })
  waitingPart?: boolean | null;
  @Field(() => String, { nullable: true, description: 'ค้นจากเลขที่ เรื่อง หรือเครื่อง · Text in number, subject or device' })
  search?: string | null;
  @Field(() => QueueOrder, { nullable: true, defaultValue: QueueOrder.DUE, description: 'เรียงตาม · Order' })
  orderBy?: QueueOrder | null;
}
