import { Instant } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ClockState {
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  STOPPED = 'STOPPED',
}

registerEnumType(ClockState, {
  name: 'ClockState',
  description: 'สถานะของนาฬิกามาตรฐาน · State of the clock of the standard',
  valuesConfig: {
    RUNNING: { description: 'กำลังนับ · Running' },
    PAUSED: { description: 'หยุดนับระหว่างรอหน่วยงาน · Stands still while it waits for the agency' },
    STOPPED: { description: 'จบแล้ว · Stopped' },
  },
});

export enum ClockTone {
  IN_TIME = 'IN_TIME',
  DUE_SOON = 'DUE_SOON',
  LATE = 'LATE',
  MET = 'MET',
  MISSED = 'MISSED',
  NONE = 'NONE',
}

registerEnumType(ClockTone, {
  name: 'ClockTone',
  description: 'ทันมาตรฐานหรือไม่ · How it stands against the standard',
  valuesConfig: {
    IN_TIME: { description: 'ยังมีเวลา · In time' },
    DUE_SOON: { description: 'เหลือไม่เกินหนึ่งวันทำการ · One working day left at most' },
    LATE: { description: 'เกินกำหนด · Late' },
    MET: { description: 'ส่งมอบภายในมาตรฐาน · Handed over within the standard' },
    MISSED: { description: 'ส่งมอบเกินมาตรฐาน · Handed over too late' },
    NONE: { description: 'ไม่มีมาตรฐานหรือจบโดยไม่ส่งมอบ · No standard, or ended without a hand-over' },
  },
});

@ObjectType({
  description: 'นาฬิกาของงานซ่อม: เวลารวม เวลาสุทธิ และเวลาที่เหลือตามมาตรฐาน · The clocks of a repair: gross, net, and what is left',
})
export class RepairClock {
  @Field(() => Instant, {
    nullable: true,
    description: 'กำหนดเสร็จ ระหว่างหยุดนับจะเลื่อนไปตามเวลาที่รอ · When it is due; while paused it moves on with the wait',
  })
  dueAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'รหัสมาตรฐานที่ใช้วัด · Code of the standard it is judged by' })
  standardCode!: string | null;
  @Field(() => Int, { description: 'นาทีตั้งแต่รับแจ้งถึงขณะนี้หรือถึงวันจบ · Clock minutes from receipt to now or to its end' })
  grossMinutes!: number;
  @Field(() => Int, { description: 'นาทีสุทธิ หักเวลารอหน่วยงานแล้ว · Clock minutes less those of waiting for the agency' })
  netMinutes!: number;
  @Field(() => Int, { description: 'นาทีที่รอหน่วยงาน · Clock minutes of waiting for the agency' })
  waitedAgencyMinutes!: number;
  @Field(() => Int, {
    description: 'นาทีที่รออะไหล่ (เดินคู่กับเวลารอหน่วยงานได้) · Clock minutes of waiting for parts; may run beside a wait for the agency',
  })
  waitedPartMinutes!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'นาทีทำการที่เหลือก่อนครบกำหนด ติดลบ = เกิน · Minutes of office time left; below zero when late; null without a standard',
  })
  remainingMinutes!: number | null;
  @Field(() => ClockState, { description: 'นาฬิกาเดินอยู่หรือไม่ · Whether it runs' })
  state!: ClockState;
  @Field(() => ClockTone, { description: 'ทันหรือไม่ · How it stands' })
  tone!: ClockTone;
}
