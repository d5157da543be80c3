import { Decimal } from '@nakhon/kit/scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'ช่วงปกติจากผลที่ส่งใน 12 ไตรมาสก่อน (มัธยฐาน ± 5 × MAD ตั้งแต่ 4 ค่าขึ้นไป) · What is usual by the results of the twelve quarters before: median ± 5 × the median deviation, from four values on',
})
export class PastRange {
  @Field(() => Decimal, { nullable: true, description: 'ค่าต่ำของช่วงปกติ · Low end; null while there are too few values' })
  low!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'ค่าสูงของช่วงปกติ · High end' })
  high!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'ยอดสะสมของไตรมาสก่อนในปีเดียวกัน (ตัวชี้วัดสะสม) · Running total of the quarter before, where the indicator is one',
  })
  runningTotal!: string | null;
  @Field(() => [Decimal], { description: 'ค่าที่ส่งใน 12 ไตรมาสก่อน เก่าไปใหม่ · The values, oldest first' })
  values!: string[];
}
