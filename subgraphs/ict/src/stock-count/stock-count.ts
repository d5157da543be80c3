import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum StockCountState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

registerEnumType(StockCountState, {
  name: 'StockCountState',
  description: 'สถานะการตรวจนับ · State of a stock count',
  valuesConfig: {
    OPEN: { description: 'กำลังนับ · Being counted' },
    CLOSED: { description: 'ปิดแล้ว ปรับยอดแล้ว · Closed, differences booked' },
  },
});

/** A count of what lies in the store. One is open at a time. */
@Entity({ tableName: 'stock_count' })
@Unique({ name: 'stock_count_number', properties: ['number'] })
@Check({ name: 'stock_count_state', expression: "state in ('OPEN', 'CLOSED')" })
@Index({
  name: 'stock_count_one_open',
  expression: 'create unique index "stock_count_one_open" on "stock_count" ("state") where state = \'OPEN\'',
})
@ObjectType({ description: 'การตรวจนับวัสดุ · A stock count' })
export class StockCount {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'รหัสในระบบ · Identifier' })
  id!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'เลขที่ · Number' })
  number!: string;
  @Property({ type: 'text' })
  @Field(() => StockCountState, { description: 'สถานะ · State' })
  state!: StockCountState;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh!: string | null;
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Instant, { description: 'เริ่มนับเมื่อ · When it was opened' })
  openedAt!: Date;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ผู้เริ่ม · Who opened it' })
  openedBy!: string;
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Instant, { nullable: true, description: 'ปิดเมื่อ · When it was closed' })
  closedAt!: Date | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'ผู้ปิด · Who closed it' })
  closedBy!: string | null;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'เหตุผลของผลต่าง · Reason given for the differences' })
  reasonTh!: string | null;
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'รุ่นของข้อมูล ส่งกลับเมื่อปิด · Version, to be named when it is closed' })
  version = 1;
  @Property({ type: 'text' }) source!: string;
}
