import { PageArguments, connectionOf } from '@nakhon/kit/paging';
import { FigureScope } from '@nakhon/kit/figure-arguments';
import { Instant } from '@nakhon/kit/scalars';
import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FIGURE_STATE_TEXT, FigureState } from '../result/figure-state.js';
import { Band } from './band.js';
import { AS_OF_TEXT } from './indicator-figure-arguments.js';
import { IndicatorKind } from './indicator-kind.js';
import { IndicatorOrder } from './indicator-order.js';
import { Indicator } from './indicator.js';

@ObjectType({ description: 'ตัวชี้วัดแบบแบ่งหน้า · A page of indicators' })
export class IndicatorConnection extends connectionOf(Indicator, 'Indicator') {}

/** Which indicators are asked for; a cell's band and what is missing are reckoned as the figures of the same `state` and `asOf` are. */
@ArgsType()
export class IndicatorListArguments extends PageArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 · Quarter' })
  quarter!: number;
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต ไม่ระบุ = ทั้งหมดที่มีสิทธิ์เห็น · Scope; all the viewer may see when left out' })
  scope?: FigureScope | null;
  @Field(() => ID, { nullable: true, description: 'ประเด็นยุทธศาสตร์ 1-7 · Strategic issue' })
  issueCode?: string | null;
  @Field(() => IndicatorKind, { nullable: true, description: 'ประเภทตัวชี้วัด · Kind of indicator' })
  kind?: IndicatorKind | null;
  @Field(() => Band, { nullable: true, description: 'ระดับผลของไตรมาส · Band of the quarter' })
  band?: Band | null;
  @Field(() => Boolean, { nullable: true, description: 'true = ครบกำหนดแต่ยังไม่รายงาน, false = นอกนั้น · Due and not reported, or all others' })
  missing?: boolean | null;
  @Field(() => String, { nullable: true, description: 'ค้นในรหัสและชื่อ · Part of the code or a name' })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'เฉพาะข้อมูลจากแหล่งนี้ · Only targets and results of this source' })
  source?: string | null;
  @Field(() => FigureState, { nullable: true, description: FIGURE_STATE_TEXT })
  state?: FigureState | null;
  @Field(() => Instant, { nullable: true, description: AS_OF_TEXT })
  asOf?: Date | null;
  @Field(() => IndicatorOrder, { defaultValue: IndicatorOrder.CODE, description: 'ลำดับ · Order' })
  orderBy!: IndicatorOrder;
  @Field(() => Boolean, { defaultValue: false, description: 'มากไปน้อย · Descending' })
  descending!: boolean;
}
