import { FigureScope } from '@nakhon/kit/figure-arguments';
import { PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, ID } from 'type-graphql';
import { IndicatorKind } from './indicator-kind.js';

/** Which indicators of the dictionary are asked for, with targets or without. */
@ArgsType()
export class DictionaryArguments extends PageArguments {
  @Field(() => FigureScope, { nullable: true, description: 'ขอบเขต ไม่ระบุ = ทั้งหมดที่มีสิทธิ์เห็น · Scope; all the viewer may see when left out' })
  scope?: FigureScope | null;
  @Field(() => IndicatorKind, { nullable: true, description: 'ประเภท · Kind' })
  kind?: IndicatorKind | null;
  @Field(() => ID, { nullable: true, description: 'รหัสเป้าประสงค์ · Code of the goal' })
  goalCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'true = ยังใช้อยู่, false = เลิกใช้แล้ว · In use, or retired' })
  active?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true = มีผู้รับผิดชอบที่ปฏิบัติงานอยู่, false = ไม่มี · With an owner in the post, or without',
  })
  hasActiveOwner?: boolean | null;
  @Field(() => String, { nullable: true, description: 'ค้นในรหัสและชื่อ · Part of the code or a name' })
  search?: string | null;
}
