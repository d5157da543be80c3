import { Field, ObjectType } from 'type-graphql';
import { Device } from '../device/device.js';
import { RepairTicket } from '../repair-ticket/repair-ticket.js';

@ObjectType({ description: 'สิ่งที่รหัสบนป้ายนำไปถึง · What the code on a label leads to' })
export class TrackedThing {
  @Field(() => RepairTicket, {
    nullable: true,
    description: 'งานซ่อมของรหัส หรืองานที่ยังไม่จบของอุปกรณ์ · The repair of the code, or the one its device is in now',
  })
  ticket!: RepairTicket | null;
  @Field(() => Device, { nullable: true, description: 'อุปกรณ์ของรหัส · The device of the code' })
  device!: Device | null;
}
