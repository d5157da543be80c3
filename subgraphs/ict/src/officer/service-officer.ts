import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';

/** One of the division's roster: who may be on a repair, and the section they act in [000]. Their office telephone is told to whoever follows a repair. */
@Entity({ tableName: 'service_officer' })
@Index({
  name: 'service_officer_username',
  expression: 'create unique index "service_officer_username" on "service_officer" ("username") where username is not null',
})
@Index({
  name: 'service_officer_section',
  expression: 'create index "service_officer_section" on "service_officer" ("section") where active',
})
@ObjectType({ description: 'เจ้าหน้าที่ช่างหรือบริการ · A technician or service officer' })
export class ServiceOfficer {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'รหัสในระบบ · Identifier' })
  id!: string;
  /** The account in hr; null = has none. */
  @Property({ type: 'text', nullable: true }) username!: string | null;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Property({ type: 'text' })
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn!: string;
  @Property({ type: 'text' })
  @Field(() => ServiceSection, { description: 'ฝ่ายที่สังกัด · Section' })
  section!: ServiceSection;
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'โทรศัพท์ที่ทำงาน · Office telephone' })
  officePhone!: string | null;
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'เป็นหัวหน้าฝ่าย มอบหมายงานข้ามฝ่ายได้ · Leads the section, and may hand work to another' })
  leads = false;
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'ยังปฏิบัติงานอยู่ · Still at work' })
  active = true;
  @Property({ type: 'text' }) source!: string;
}
