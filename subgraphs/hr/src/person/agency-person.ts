import { Field, ID, ObjectType } from 'type-graphql';

/** Somebody of an agency who may sign in: who can be asked to answer for something. Names are personal data. */
@ObjectType({ description: 'บุคลากรของหน่วยงานที่ยังปฏิบัติงานอยู่ (ข้อมูลส่วนบุคคล) · Somebody in the service of an agency; personal data' })
export class AgencyPerson {
  @Field(() => ID, { description: 'บัญชี · Account' })
  accountId!: string;
  @Field(() => String, { description: 'ชื่อที่แสดง ภาษาไทย · Display name in Thai' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อที่แสดง ภาษาอังกฤษ · Display name in English' })
  nameEn!: string;
  agencyCode!: string;
}
