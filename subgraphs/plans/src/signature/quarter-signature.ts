import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant } from '@nakhon/kit/scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** The head's signature under the verified results of an agency with all below it. Appended, never changed. */
@ObjectType({
  description:
    'การลงนามผลรายไตรมาสของหน่วยงานและหน่วยงานใต้สังกัด · The head’s signature under the verified results of an agency with all below it',
})
@Entity({ tableName: 'quarter_signature' })
@Index({ name: 'quarter_signature_agency', properties: ['agencyCode', 'fiscalYear', 'quarter'] })
export class QuarterSignature {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Field(() => ID, { description: 'รหัสหน่วยงาน · Agency that signed' })
  @Property({ type: 'text' })
  agencyCode!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  @Property({ type: 'int' })
  quarter!: number;
  @Field(() => Instant, { description: 'ลงนามเมื่อ · When it was signed' })
  @Property({ type: 'timestamptz', length: 3 })
  signedAt!: Date;
  @Field(() => Int, { description: 'จำนวนผลที่ลงนาม · How many results it froze' })
  @Property({ type: 'int' })
  cells!: number;
  @Field(() => Int, { description: 'จำนวนผลที่มีเป้าหมายแต่ยังไม่ได้ลงนาม ณ เวลานั้น · Results with a target that stayed behind' })
  @Property({ type: 'int', default: 0 })
  leftBehind!: number;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  @Property({ type: 'text', nullable: true })
  noteTh?: string | null;
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  @Field(() => String, { description: 'ผู้ลงนาม (ข้อมูลส่วนบุคคล) · Who signed, as a user name; personal data' })
  @Property({ type: 'text' })
  actor!: string;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
}
