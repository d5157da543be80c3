import { FigureScope } from '@nakhon/kit/figure-arguments';
import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { MeasuredTickets } from '../measures/measured-tickets.js';
import { RepairKind, RepairStatus, ServiceSection, TicketOrder } from './repair-ticket.enums.js';
import { RepairTicket } from './repair-ticket.js';

@ObjectType({ description: 'งานซ่อมแบบแบ่งหน้า · A page of repairs' })
export class RepairTicketConnection extends connectionOf(RepairTicket, 'RepairTicket') {}

@ArgsType()
export class RepairTicketArguments extends PageArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต · What it covers; all that the viewer may see when left out' })
  scope?: FigureScope | null;
  @Field(() => RepairStatus, {
    nullable: true,
    description: 'สถานะ (ไม่ระบุ = ทุกงานที่รับแจ้งในไตรมาส) · Status; all that were received in the quarter when left out',
  })
  status?: RepairStatus | null;
  @Field(() => RepairKind, { nullable: true, description: 'เฉพาะประเภทนี้ · Only this kind' })
  kind?: RepairKind | null;
  @Field(() => ServiceSection, { nullable: true, description: 'เฉพาะฝ่ายนี้ · Only of this section' })
  section?: ServiceSection | null;
  @Field(() => MeasuredTickets, { nullable: true, description: 'เฉพาะงานที่อยู่เบื้องหลังตัวชี้วัด · Only those behind a measure' })
  measured?: MeasuredTickets | null;
  @Field(() => String, { nullable: true, description: 'ค้นจากเลขที่ เรื่อง หรือเครื่อง · Text in number, subject or device' })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'เฉพาะข้อมูลจากแหล่งนี้ · Only of this source' })
  source?: string | null;
  @Field(() => TicketOrder, { nullable: true, defaultValue: TicketOrder.RECEIVED, description: 'เรียงตาม · Order' })
  orderBy?: TicketOrder | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'มากไปน้อย ใหม่ไปเก่า · Latest or longest first' })
  descending?: boolean | null;
}
