import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum AgencyKind {
  CITY = 'CITY',
  DEPARTMENT = 'DEPARTMENT',
  DISTRICT_OFFICE = 'DISTRICT_OFFICE',
  DIVISION = 'DIVISION',
  SECTION = 'SECTION',
  BUDGET_HOLDER = 'BUDGET_HOLDER',
}

registerEnumType(AgencyKind, {
  name: 'AgencyKind',
  description: 'ประเภทหน่วยงาน · Kind of agency',
  valuesConfig: {
    CITY: { description: 'กรุงเทพมหานครทั้งหมด · The whole of BMA' },
    DEPARTMENT: { description: 'สำนัก · Department' },
    DISTRICT_OFFICE: { description: 'สำนักงานเขต · District office' },
    DIVISION: { description: 'ส่วนราชการ เช่น กอง · Division' },
    SECTION: { description: 'ฝ่ายหรือกลุ่มงาน · Section' },
    BUDGET_HOLDER: { description: 'รายการงบประมาณที่มิใช่หน่วยงาน เช่น งบกลาง · Budget holder that is no agency' },
  },
});

/** One node of BMA's tree of agencies, kept by the civil service commission's office [002 §3]. */
@Directive('@key(fields: "code")')
@ObjectType({ description: 'หน่วยงานในโครงสร้างของกรุงเทพมหานคร · A node of the tree of agencies' })
@Entity({ tableName: 'agency' })
export class Agency {
  @Field(() => ID, { description: 'รหัสหน่วยงาน 8 หลัก · BMA agency code of eight digits' })
  @PrimaryKey({ type: 'text' })
  code!: string;

  @Index({ name: 'agency_parent' })
  @Property({ type: 'text', nullable: true })
  parentCode?: string | null;

  /** From the root with a slash at its end: `/00000000/24000000/`. */
  @Index({ name: 'agency_path', expression: 'create index "agency_path" on "agency" ("path" text_pattern_ops)' })
  @Property({ type: 'text' })
  path!: string;

  @Field(() => AgencyKind, { description: 'ประเภท · Kind' })
  @Property({ type: 'text' })
  kind!: AgencyKind;

  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  @Property({ type: 'text' })
  nameTh!: string;

  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => String, { nullable: true, description: 'ชื่อย่อ · Abbreviation' })
  @Property({ type: 'text', nullable: true })
  shortNameTh?: string | null;

  @Index({ name: 'agency_district' })
  @Property({ type: 'text', nullable: true })
  districtCode?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'ฝ่ายบริการ 1 หรือ 2 ที่ดูแล [000] ไม่มี = แจ้งฝ่ายช่าง · Service section that looks after it; none = the repair section assigns',
  })
  @Property({ type: 'int', nullable: true })
  serviceSection?: number | null;
}
