import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'ข้อมูลวัสดุ ไม่ระบุรหัสในระบบ = เพิ่มใหม่ · A material; without an id a new one' })
export class MaterialInput {
  @Field(() => ID, { nullable: true, description: 'รหัสในระบบของวัสดุที่แก้ไข · Identifier of the one to change' })
  id?: string | null;
  @Field(() => String, { description: 'รหัสวัสดุ · Code' })
  code!: string;
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Field(() => String, { nullable: true, description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn?: string | null;
  @Field(() => String, { description: 'หน่วยนับ · Unit' })
  unitTh!: string;
  @Field(() => Boolean, { description: 'เป็นอะไหล่ · Whether it is a part' })
  isPart!: boolean;
  @Field(() => Int, { description: 'จุดสั่งซื้อ · Reorder level' })
  reorderLevel!: number;
  @Field(() => Boolean, { description: 'ยังใช้อยู่ · In use' })
  active!: boolean;
}

@InputType({ description: 'การรับวัสดุเข้าคลัง · A receipt of material' })
export class ReceiptInput {
  @Field(() => ID, { description: 'วัสดุ · Material' })
  materialId!: string;
  @Field(() => Int, { description: 'จำนวนที่รับ มากกว่าศูนย์ · Quantity, above zero' })
  quantity!: number;
  @Field(() => String, { description: 'เลขที่เอกสารรับ เช่น ใบส่งของ · Number of the document, such as the delivery note' })
  documentNumber!: string;
  @Field(() => String, { nullable: true, description: 'หมายเหตุ · Note' })
  noteTh?: string | null;
}
