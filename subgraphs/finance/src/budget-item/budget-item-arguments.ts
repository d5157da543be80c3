import { FigureScope } from '@nakhon/kit/figure-arguments';
import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';
import { ExpenseCategory } from './expense-category.js';

export enum BudgetItemOrder {
  CODE = 'CODE',
  APPROPRIATED = 'APPROPRIATED',
  DISBURSED = 'DISBURSED',
  RATE = 'RATE',
}

registerEnumType(BudgetItemOrder, {
  name: 'BudgetItemOrder',
  description: 'ลำดับรายการงบประมาณ · Order of budget items',
  valuesConfig: {
    CODE: { description: 'ตามรหัส · By code' },
    APPROPRIATED: { description: 'ตามงบ · By the appropriation' },
    DISBURSED: { description: 'ตามยอดเบิกจ่าย · By what is disbursed' },
    RATE: { description: 'ตามอัตราเบิกจ่าย (งบศูนย์อยู่ต่ำสุด) · By rate; items without an appropriation are lowest' },
  },
});

@ArgsType()
export class BudgetItemArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต · Of which agencies' })
  scope?: FigureScope | null;
  @Field(() => ExpenseCategory, { nullable: true, description: 'เฉพาะหมวดรายจ่ายนี้ · Of this category only' })
  category?: ExpenseCategory | null;
  @Field(() => String, { nullable: true, description: 'ค้นในรหัสและชื่อ · Text in the code or name' })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'เฉพาะรายการจากแหล่งข้อมูลนี้ · Items of this source only' })
  source?: string | null;
  @Field(() => BudgetItemOrder, { defaultValue: BudgetItemOrder.APPROPRIATED, description: 'เรียงตาม · Ordered by' })
  orderBy!: BudgetItemOrder;
  @Field(() => Boolean, { defaultValue: true, description: 'มากไปน้อย · Highest first' })
  descending!: boolean;
  @Field(() => Int, { defaultValue: 20, description: 'จำนวนรายการ 1-100 · How many, 1 to 100' })
  first!: number;
  @Field(() => String, { nullable: true, description: 'ต่อจากตำแหน่งนี้ · After this cursor' })
  after?: string | null;
}
