import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'ช่องผลของตัวชี้วัดในไตรมาส · The cell of an indicator and a quarter' })
export class CellInput {
  @Field(() => ID, { description: 'ตัวชี้วัด · Indicator' })
  indicatorId!: string;
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
}
