import type { Refusal } from '@nakhon/core/refusal';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'เหตุที่ไม่รับแถวหนึ่ง · Why one row of many was refused' })
export class PlanRowRefusal {
  @Field(() => String, { description: 'รหัสเหตุ · Code' })
  code!: string;
  @Field(() => String, { description: 'ข้อความภาษาไทย · Message in Thai' })
  messageTh!: string;
  @Field(() => String, { description: 'ข้อความภาษาอังกฤษ · Message in English' })
  messageEn!: string;
  @Field(() => String, { description: 'ข้อเท็จจริง (JSON) · The facts behind it, as JSON' })
  facts!: string;
  @Field(() => String, { nullable: true, description: 'ช่องที่ผิด · Input at fault' })
  field?: string | null;
}

export function refusalOfRow({ code, messages, facts, field }: Refusal): PlanRowRefusal {
  return { code, messageTh: messages.th, messageEn: messages.en, facts: JSON.stringify(facts), field: field ?? null };
}
