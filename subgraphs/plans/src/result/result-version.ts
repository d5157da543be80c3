import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Decimal, Instant, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';
import { ResultState } from './result-state.js';

/**
 * One act upon the result of a quarter: entered, submitted, returned, verified, signed. Append only; the newest version tells how the
 * cell stands. Imported and generated versions are recorded at the act's own time, so that past quarters can be seen as of then.
 */
@ObjectType({ description: 'ประวัติของผลรายไตรมาส · One act upon the result of a quarter' })
@Entity({ tableName: 'result_version' })
@Unique({ name: 'result_version_cell', properties: ['fiscalYear', 'quarter', 'indicatorId', 'version'] })
@Index({ name: 'result_version_of_indicator', properties: ['indicatorId', 'fiscalYear', 'quarter', 'version'] })
@Check({ name: 'result_version_quarter', expression: 'quarter >= 1 and quarter <= 4' })
@Check({ name: 'result_version_number', expression: 'version >= 1' })
@Check({
  name: 'result_version_state',
  expression: "state in ('EMPTY', 'NOT_APPLICABLE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'SIGNED')",
})
@Check({ name: 'result_version_value', expression: "value is not null or state in ('EMPTY', 'NOT_APPLICABLE', 'DRAFT', 'RETURNED')" })
export class ResultVersion {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @ManyToOne(() => Indicator, { mapToPk: true, fieldName: 'indicator_id', foreignKeyName: 'result_version_indicator', index: false })
  indicatorId!: string;
  @Property({ type: 'int' })
  fiscalYear!: number;
  @Property({ type: 'int' })
  quarter!: number;
  @Field(() => Int, { description: 'ลำดับที่ เริ่มจาก 1 · Number, from 1' })
  @Property({ type: 'int' })
  version!: number;
  @Field(() => ResultState, { description: 'สถานะหลังการกระทำนี้ · State after this act' })
  @Property({ type: 'text' })
  state!: ResultState;
  @Field(() => Decimal, { nullable: true, description: 'ค่า ในหน่วยนับของตัวชี้วัด · Value in the indicator’s unit' })
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  value?: string | null;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ หรือเหตุผลที่ส่งกลับ · Note, or why it was returned' })
  @Property({ type: 'text', nullable: true })
  noteTh?: string | null;
  @Field(() => Instant, { description: 'บันทึกเมื่อ · When it was recorded' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;
  /** Who acted; null = imported or generated. */
  @Property({ type: 'uuid', nullable: true })
  accountId?: string | null;
  /** Revision of the indicator's definition under which this act was made. */
  @Property({ type: 'int', default: 1 })
  revision!: number;
  @Field(() => Decimal, { nullable: true, description: 'ตัวตั้ง · Numerator, where the indicator has one' })
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  numerator?: string | null;
  @Field(() => Decimal, { nullable: true, description: 'ตัวหาร · Denominator, where the indicator has one' })
  @Property({ type: 'decimal', precision: 18, scale: 6, nullable: true })
  denominator?: string | null;
  @Field(() => String, { nullable: true, description: 'คำชี้แจงเมื่อค่าต่างจากอดีตมาก · Why the value lies far from those of the past' })
  @Property({ type: 'text', nullable: true })
  explanationTh?: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'ให้แก้ไขภายในวันที่ (เมื่อส่งกลับ) · Day by which a returned result is to be corrected',
  })
  @Property({ type: 'date', nullable: true })
  returnDueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'ผู้ดำเนินการ (ข้อมูลส่วนบุคคล) · Who acted, as a user name; personal data' })
  @Property({ type: 'text', nullable: true })
  actor?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'ค่าต่างจากที่ผ่านมาหรือยอดสะสมลดลง ณ เวลาส่ง ว่าง = ไม่ได้ตรวจ · Whether it was out of the usual when handed in; null = not judged',
  })
  @Property({ type: 'boolean', nullable: true })
  odd?: boolean | null;
  @Field(() => String, { description: 'แหล่งข้อมูล · Source: hub, generated or import:…' })
  @Property({ type: 'text' })
  source!: string;
}
