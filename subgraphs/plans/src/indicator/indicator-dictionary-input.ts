import { Decimal } from '@nakhon/kit/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Cumulation } from './cumulation.js';
import { Direction } from './direction.js';
import { IndicatorKind } from './indicator-kind.js';

@InputType({ description: 'ข้อมูลประกอบตัวชี้วัด · What is told of an indicator besides its definition' })
class DescriptionInput {
  @Field(() => String, { nullable: true, description: 'คำนิยาม · What it means' })
  definitionTh?: string | null;
  @Field(() => String, { nullable: true, description: 'ขอบเขต · What it covers' })
  scopeTh?: string | null;
  @Field(() => String, { nullable: true, description: 'วิธีวัดหรือสูตรคำนวณ · How it is measured' })
  measuringTh?: string | null;
  @Field(() => String, { nullable: true, description: 'แหล่งข้อมูลของผล · Where its figures come from' })
  dataSourceTh?: string | null;
  @Field(() => ID, { nullable: true, description: 'รหัสเป้าประสงค์ · Code of the goal it serves' })
  goalCode?: string | null;
  @Field(() => ID, { nullable: true, description: 'ประเด็นยุทธศาสตร์ 1-7 · Strategic issue' })
  strategicIssueCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'ต้องแนบหลักฐาน · Whether evidence is needed' })
  evidenceRequired?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'มีตัวตั้งและตัวหาร · Whether it has numerator and denominator' })
  hasRatio?: boolean;
  @Field(() => Decimal, { nullable: true, description: 'ค่าต่ำสุดที่เป็นไปได้ · Least plausible value' })
  lowerBound?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'ค่าสูงสุดที่เป็นไปได้ · Greatest plausible value' })
  upperBound?: string | null;
}

@InputType({ description: 'ผู้รับผิดชอบ · Who answers for an indicator' })
export class OwnerInput {
  @Field(() => String, { nullable: true, description: 'ชื่อ ว่าง = ไม่มีผู้รับผิดชอบ · Name; nobody when left out' })
  name?: string | null;
  @Field(() => ID, { nullable: true, description: 'บัญชี · Account' })
  accountId?: string | null;
  @Field(() => Boolean, { description: 'ยังปฏิบัติงานอยู่ · Whether still in the post' })
  active!: boolean;
}

@InputType({ description: 'ตัวชี้วัดใหม่ · A new indicator' })
export class NewIndicatorInput extends DescriptionInput {
  @Field(() => String, { description: 'รหัส ไม่ซ้ำ · Code, unique' })
  code!: string;
  @Field(() => ID, { description: 'หน่วยงาน · Agency it belongs to' })
  agencyCode!: string;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn!: string;
  @Field(() => String, { description: 'หน่วยนับภาษาไทย · Unit in Thai' })
  unitTh!: string;
  @Field(() => String, { description: 'หน่วยนับภาษาอังกฤษ · Unit in English' })
  unitEn!: string;
  @Field(() => Direction, { description: 'ทิศทาง · Which way is better' })
  direction!: Direction;
  @Field(() => Cumulation, { description: 'วิธีสะสมค่า · How quarters add up' })
  cumulation!: Cumulation;
  @Field(() => Int, { description: 'จำนวนทศนิยม 0-6 · Decimal places' })
  decimals!: number;
  @Field(() => Decimal, { defaultValue: '1', description: 'น้ำหนัก · Weight' })
  weight!: string;
  @Field(() => IndicatorKind, { description: 'ประเภท · Kind' })
  kind!: IndicatorKind;
  @Field(() => OwnerInput, { nullable: true, description: 'ผู้รับผิดชอบ ไม่ระบุ = ยังไม่มี · Who answers for it; nobody yet when left out' })
  owner?: OwnerInput | null;
}

@InputType({ description: 'สิ่งที่จะเปลี่ยน ไม่ระบุ = คงเดิม · What is to change; what is left out stays' })
export class IndicatorChangesInput extends DescriptionInput {
  @Field(() => String, { nullable: true, description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh?: string;
  @Field(() => String, { nullable: true, description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn?: string;
  @Field(() => String, { nullable: true, description: 'หน่วยนับภาษาไทย · Unit in Thai' })
  unitTh?: string;
  @Field(() => String, { nullable: true, description: 'หน่วยนับภาษาอังกฤษ · Unit in English' })
  unitEn?: string;
  @Field(() => Direction, { nullable: true, description: 'ทิศทาง · Which way is better' })
  direction?: Direction;
  @Field(() => Cumulation, { nullable: true, description: 'วิธีสะสมค่า · How quarters add up' })
  cumulation?: Cumulation;
  @Field(() => Int, { nullable: true, description: 'จำนวนทศนิยม 0-6 · Decimal places' })
  decimals?: number;
  @Field(() => Decimal, { nullable: true, description: 'น้ำหนัก · Weight' })
  weight?: string;
  @Field(() => IndicatorKind, { nullable: true, description: 'ประเภท · Kind' })
  kind?: IndicatorKind;
}
