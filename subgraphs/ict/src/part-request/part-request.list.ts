import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, ObjectType } from 'type-graphql';
import { PartRequestState } from './part-request.enums.js';
import { PartRequest } from './part-request.js';

@ObjectType({ description: 'คำขออะไหล่แบบแบ่งหน้า · A page of part requests' })
export class PartRequestConnection extends connectionOf(PartRequest, 'PartRequest') {}

@ArgsType()
export class PartRequestArguments extends PageArguments {
  @Field(() => [PartRequestState], { nullable: true, description: 'เฉพาะสถานะเหล่านี้ · Only in these states' })
  states?: PartRequestState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'เฉพาะที่เลยกำหนดส่งของแล้ว · Only what should have arrived by now' })
  overdue?: boolean | null;
  @Field(() => String, { nullable: true, description: 'ค้นจากเลขที่ อะไหล่ หรือเลขที่งานซ่อม · Text in number, part or number of the repair' })
  search?: string | null;
}
