import { Decimal, LocalDateScalar } from '@nakhon/kit/scalars';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'กิจกรรม · An activity' })
export class ActivityInput {
  @Field(() => Int, { description: 'ลำดับที่ ตั้งแต่ 1 · Number, from 1' })
  number!: number;
  @Field(() => String, { description: 'ชื่อกิจกรรม · Name in Thai' })
  nameTh!: string;
  @Field(() => Decimal, { description: 'น้ำหนัก รวมกันต้องได้ 100 · Share of the whole; all add up to 100' })
  weight!: string;
  @Field(() => LocalDateScalar, { description: 'แผนเริ่ม · Planned first day' })
  plannedFrom!: string;
  @Field(() => LocalDateScalar, { description: 'แผนสิ้นสุด · Planned last day' })
  plannedTo!: string;
}

@InputType({ description: 'รายละเอียดโครงการทั้งหมด · What is told of a project, whole' })
export class ProjectDetailsInput {
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Field(() => String, { nullable: true, description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn?: string | null;
  @Field(() => ID, { nullable: true, description: 'ตัวชี้วัดที่สนับสนุน · Indicator that it serves' })
  indicatorId?: string | null;
  @Field(() => ID, { nullable: true, description: 'รหัสกลยุทธ์หรือระดับอื่นในแผน · Code of the strategy, or another place in the plan' })
  strategyCode?: string | null;
  @Field(() => String, { nullable: true, description: 'รายการงบประมาณ: รหัสภายใน หรือ ปี/รหัส · Budget item: its id, or year/code' })
  budgetItemId?: string | null;
  @Field(() => LocalDateScalar, { description: 'วันเริ่ม · First day' })
  startsOn!: string;
  @Field(() => LocalDateScalar, { description: 'วันสิ้นสุด · Last day' })
  endsOn!: string;
  @Field(() => [ActivityInput], { description: 'กิจกรรม · Activities' })
  activities!: ActivityInput[];
}

@InputType({ description: 'โครงการใหม่ · A new project' })
export class NewProjectInput extends ProjectDetailsInput {
  @Field(() => String, { description: 'รหัส ไม่ซ้ำ · Code, unique' })
  code!: string;
  @Field(() => ID, { description: 'หน่วยงาน · Agency' })
  agencyCode!: string;
}
