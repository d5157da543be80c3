import { PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, Int } from 'type-graphql';
import { ProcurementMethod } from '../method/procurement-method.js';
import { ProcurementState } from './procurement-state.js';

/** What a list of procurements may be narrowed by; the scope stands beside it. */
@ArgsType()
export class ProcurementsArguments extends PageArguments {
  @Field(() => Int, { description: 'ปีงบประมาณ พ.ศ. (2500-2600) · Fiscal year in the Buddhist era' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'ไตรมาส 1-4 (1 = ต.ค.-ธ.ค.) แสดงสถานะ ณ สิ้นไตรมาสหรือขณะนี้ · Quarter; rows stand as at its end or now' })
  quarter!: number;
  @Field(() => ProcurementMethod, { nullable: true, description: 'เฉพาะวิธีนี้ · Only this method' })
  method?: ProcurementMethod | null;
  @Field(() => ProcurementState, { nullable: true, description: 'เฉพาะสถานะนี้ ณ วันตัดยอด · Only in this state at the cut-off' })
  state?: ProcurementState | null;
  @Field(() => Boolean, { nullable: true, description: 'ล่าช้าหรือไม่ ณ วันตัดยอด · Only late, or only those that are not' })
  late?: boolean | null;
  @Field(() => String, { nullable: true, description: 'ค้นในชื่อ เลขที่รายการ และเลขที่ e-GP · Found in title, code or e-GP number' })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'เฉพาะข้อมูลจากแหล่งนี้ · Only facts of this source' })
  source?: string | null;
}
