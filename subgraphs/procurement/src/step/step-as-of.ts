import type { LocalDate } from '@nakhon/core/bangkok-time';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, Int, ObjectType } from 'type-graphql';

/** A step of a procurement as it stood at a cut-off; one still ahead has no days. */
@ObjectType('ProcurementStep', { description: 'ขั้นตอนของการจัดซื้อจัดจ้าง · A step of a procurement' })
export class StepAsOf {
  @Field(() => Int, { description: 'ลำดับขั้นตอนของวิธีนั้น · Number of the step in its method' })
  number!: number;
  @Field(() => String, { description: 'รหัสขั้นตอน · Code of the step' })
  code!: string;
  @Field(() => String, { description: 'ชื่อขั้นตอนภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อขั้นตอนภาษาอังกฤษ · Name in English' })
  nameEn!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันเริ่ม ว่าง = ยังไม่ถึงขั้นตอนนี้ · Day it began; null while still ahead' })
  startedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: 'วันเสร็จ ว่าง = ยังไม่เสร็จ · Day it ended; null until then' })
  endedOn!: LocalDate | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'เวลามาตรฐานสูงสุด (วันทำการ หรือวันปฏิทินสำหรับการส่งสำเนาให้ สตง.) ว่าง = ไม่กำหนด · Longest standard in working days, calendar days for some copies to the Auditor General; null = none set',
  })
  standardDays!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'จำนวนวันที่ใช้ถึงวันเสร็จหรือวันตัดยอด นับหน่วยเดียวกับเวลามาตรฐาน ไม่นับวันแรก · Days taken up to its end or the cut-off in the unit of the standard, the first day not counted',
  })
  actualWorkingDays!: number | null;
  @Field(() => Boolean, { description: 'เกินเวลามาตรฐานสูงสุด · Has run over its longest standard' })
  late!: boolean;
}
