import { Field, Int, ObjectType } from 'type-graphql';

/** A quantity of one material, drawn and given back. */
@ObjectType({ description: 'จำนวนวัสดุหนึ่งรายการที่ใช้ · How many of a material were used' })
export class MaterialUseTotal {
  materialId!: string;
  @Field(() => Int, { description: 'จ่ายไป · Handed out' })
  handedOut!: number;
  @Field(() => Int, { description: 'รับคืน · Given back' })
  returned!: number;
  @Field(() => Int, { description: 'ใช้จริง = จ่ายไปลบรับคืน · Used: handed out less given back' })
  used!: number;
}

@ObjectType({ description: 'วัสดุหนึ่งรายการที่หน่วยงานหนึ่งใช้ · What an agency used of a material' })
export class MaterialUseRow extends MaterialUseTotal {
  agencyCode!: string;
  @Field(() => Int, { description: 'จำนวนใบเบิก · Withdrawals' })
  slips!: number;
}

/** What agencies used in a month, from the ledger: the movements of that month, whenever asked for or signed. */
@ObjectType({ description: 'รายงานการใช้วัสดุของเดือน · Materials used in a month, by agency' })
export class MaterialUse {
  @Field(() => String, { description: 'เดือน ปปปป-ดด (ค.ศ.) · Month, YYYY-MM' })
  month!: string;
  @Field(() => [MaterialUseRow], { description: 'รายหน่วยงานและวัสดุ · By agency and material' })
  rows!: MaterialUseRow[];
  @Field(() => [MaterialUseTotal], { description: 'รวมทุกหน่วยงาน รายวัสดุ · Totals of all agencies by material' })
  totals!: MaterialUseTotal[];
  @Field(() => Int, { description: 'จำนวนหน่วยงาน · Agencies' })
  agencies!: number;
  @Field(() => Int, { description: 'จำนวนใบเบิกทั้งหมด · Withdrawals in all' })
  slips!: number;
}
