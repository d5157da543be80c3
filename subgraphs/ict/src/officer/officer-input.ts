import { Field, ID, InputType } from 'type-graphql';
import { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';

@InputType({ description: 'เจ้าหน้าที่ในทะเบียน · An officer of the roster' })
export class ServiceOfficerInput {
  @Field(() => ID, { nullable: true, description: 'ไม่ระบุ = เพิ่มใหม่ · A new one when left out' })
  id?: string | null;
  @Field(() => String, { nullable: true, description: 'ชื่อบัญชีผู้ใช้ ว่าง = ไม่มีบัญชี · Username; none when left out' })
  username?: string | null;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn!: string;
  @Field(() => ServiceSection, { description: 'ฝ่ายที่สังกัด · Section' })
  section!: ServiceSection;
  @Field(() => String, { nullable: true, description: 'โทรศัพท์ที่ทำงาน · Office telephone' })
  officePhone?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'เป็นหัวหน้าฝ่าย (กำหนดได้เฉพาะผู้ดูแลระบบ) · Leads the section; only administrators say so',
  })
  leads?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'ยังปฏิบัติงานอยู่ · Still at work' })
  active?: boolean | null;
}
