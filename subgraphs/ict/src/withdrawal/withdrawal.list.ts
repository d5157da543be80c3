import { connectionOf, PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { WithdrawalState } from './withdrawal.enums.js';
import { Withdrawal } from './withdrawal.js';

@ObjectType({ description: 'ใบเบิกแบบแบ่งหน้า · A page of withdrawals' })
export class WithdrawalConnection extends connectionOf(Withdrawal, 'Withdrawal') {}

@ArgsType()
export class WithdrawalArguments extends PageArguments {
  @Field(() => [WithdrawalState], { nullable: true, description: 'เฉพาะสถานะเหล่านี้ · Only in these states' })
  states?: WithdrawalState[] | null;
  @Field(() => String, { nullable: true, description: 'เฉพาะหน่วยงานนี้กับใต้สังกัด · Only of this agency with all below it' })
  agencyCode?: string | null;
  @Field(() => ID, { nullable: true, description: 'เฉพาะที่มีวัสดุนี้ · Only with this material' })
  materialId?: string | null;
  @Field(() => String, { nullable: true, description: 'ค้นจากเลขที่ เรื่อง หรือผู้ขอ · Text in number, purpose or asker' })
  search?: string | null;
}
