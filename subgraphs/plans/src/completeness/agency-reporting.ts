import { Field, ID, Int, ObjectType } from 'type-graphql';

/** How far the reporting of one agency, without those below it, has come. */
@ObjectType({ description: 'ความครบถ้วนของการรายงานของหน่วยงานหนึ่ง ไม่รวมหน่วยงานใต้สังกัด · Reporting of one agency by itself' })
export class AgencyReporting {
  @Field(() => ID, { description: 'รหัสหน่วยงาน 8 หลัก · Agency code of eight digits' })
  agencyCode!: string;
  @Field(() => Int, { description: 'ครบกำหนดรายงาน · Cells due' })
  due!: number;
  @Field(() => Int, { description: 'รายงานทันกำหนด · Reported on time' })
  onTime!: number;
  @Field(() => Int, { description: 'รายงานหลังกำหนด · Reported late' })
  late!: number;
  @Field(() => Int, { description: 'ยังไม่รายงาน · Missing' })
  missing!: number;
}
