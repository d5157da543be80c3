import { Instant } from '@nakhon/kit/scalars';
import { connectionOf } from '@nakhon/kit/paging';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ServiceOfficer } from '../officer/service-officer.js';
import { BacklogAge } from './measure.enums.js';

@ObjectType({ description: 'จำนวนงานค้างช่วงอายุหนึ่ง · Open repairs of an age' })
export class BacklogCount {
  @Field(() => BacklogAge, { description: 'ช่วงอายุ · Age' })
  age!: BacklogAge;
  @Field(() => Int, { description: 'จำนวนงาน · Repairs' })
  count!: number;
}

/** Figures of the division's repairs in a quarter or month; citizens' reports are none. Not a table. */
@ObjectType({ description: 'ตัวชี้วัดงานซ่อมของกองบริการระบบคอมพิวเตอร์ · Measures of the division’s repairs' })
export class RepairMeasures {
  @Field(() => Instant, { description: 'ตัวเลขเป็นจริง ณ เวลานี้ · The cut-off for which the figures hold' })
  asOf!: Date;
  @Field(() => [String], { description: 'แหล่งข้อมูลที่ใช้ · Sources that take part' })
  sources!: string[];
  @Field(() => Int, { nullable: true, description: 'จำนวนงานที่ส่งมอบ · Handed over' })
  completed!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'ค่ามัธยฐานของชั่วโมงจากรับแจ้งถึงส่งมอบ · Median clock hours from received to handed over, to 0.1',
  })
  medianHours!: number | null;
  @Field(() => Float, { nullable: true, description: 'เปอร์เซ็นไทล์ที่ 90 ของชั่วโมง · 90th percentile of the same hours, to 0.1' })
  p90Hours!: number | null;
  @Field(() => Int, { nullable: true, description: 'จำนวนงานที่ส่งมอบภายในมาตรฐาน · Handed over within the standard' })
  withinStandard!: number | null;
  @Field(() => Float, { nullable: true, description: 'ร้อยละของงานที่ส่งมอบภายในมาตรฐาน · Percent handed over within the standard, to 0.1' })
  withinStandardPercent!: number | null;
  @Field(() => Int, { nullable: true, description: 'จำนวนงานที่ส่งมอบแล้วกลับมาซ่อมซ้ำภายในการันตี · Handed over and came back under guarantee' })
  repeats!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'ร้อยละของงานที่ส่งมอบแล้วกลับมาซ่อมซ้ำ · Percent of those handed over that came back, to 0.1',
  })
  repeatPercent!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'จำนวนงานที่ซ่อมครั้งเดียวผ่าน: ไม่เคยตกตรวจคุณภาพและไม่กลับมาซ้ำ · Mended the first time: no failed check, not come back',
  })
  firstTime!: number | null;
  @Field(() => Float, { nullable: true, description: 'ร้อยละของงานที่ซ่อมครั้งเดียวผ่าน · Percent mended the first time, to 0.1' })
  firstTimePercent!: number | null;
  @Field(() => Int, { nullable: true, description: 'จำนวนงานค้าง ณ วันตัดยอด · Open at the cut-off' })
  open!: number | null;
  @Field(() => [BacklogCount], { nullable: true, description: 'งานค้างตามอายุ ครบทุกช่วง · Open ones by age, every age' })
  backlog!: BacklogCount[] | null;
  @Field(() => Int, { nullable: true, description: 'งานค้างที่นานที่สุดกี่วัน · Days that the oldest open one has waited' })
  oldestOpenDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'จำนวนงานค้างที่รออะไหล่ · Open ones that wait for a part' })
  waitingPart!: number | null;
  @Field(() => Int, { nullable: true, description: 'รออะไหล่นานที่สุดกี่วัน · Days of the longest wait for a part' })
  oldestPartDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'จำนวนคำตอบความพึงพอใจของงานที่ส่งมอบ · Answers on satisfaction, of those handed over' })
  satisfactionAnswers!: number | null;
  @Field(() => String, { nullable: true, description: 'ความพึงพอใจเฉลี่ยจาก 5 ทศนิยมหนึ่งตำแหน่ง · Mean satisfaction of 5, decimal text to 0.1' })
  satisfactionMean!: string | null;
  @Field(() => Float, { nullable: true, description: 'ร้อยละของคำตอบที่ได้ 4 ขึ้นไป · Percent of the answers that are 4 or 5, to 0.1' })
  satisfiedPercent!: number | null;
}

@ObjectType({ description: 'ตัวชี้วัดของกลุ่มหนึ่ง · Measures of one group' })
export class RepairMeasureRow {
  @Field(() => String, {
    description:
      'กลุ่ม: ค่าของประเภทหรือฝ่าย รหัสเขต วันแรกของเดือน หรือยี่ห้อและรุ่น · Value of the kind or section, district code, first day of the month, or model',
  })
  key!: string;
  @Field(() => RepairMeasures, { description: 'ตัวชี้วัด · Measures' })
  measures!: RepairMeasures;
}

@ObjectType({ description: 'ตัวชี้วัดของเจ้าหน้าที่คนหนึ่ง · Measures of one officer' })
export class OfficerMeasures {
  @Field(() => ServiceOfficer, { description: 'เจ้าหน้าที่ · The officer' })
  officer!: ServiceOfficer;
  @Field(() => RepairMeasures, { description: 'ตัวชี้วัด · Measures' })
  measures!: RepairMeasures;
}

@ObjectType({ description: 'รุ่นของเครื่องที่เสีย · A model that fails' })
export class FailingModel {
  @Field(() => String, { description: 'ยี่ห้อและรุ่น · Brand and model' })
  model!: string;
  @Field(() => Int, { description: 'จำนวนเครื่องรุ่นนี้ที่ยังไม่จำหน่าย · Devices of it that are not disposed of' })
  devices!: number;
  @Field(() => RepairMeasures, { description: 'ตัวชี้วัด · Measures' })
  measures!: RepairMeasures;
}

@ObjectType({ description: 'รุ่นที่เสียบ่อยก่อน แบบแบ่งหน้า · Models, those mended most often first' })
export class FailingModelConnection extends connectionOf(FailingModel, 'FailingModel') {}
