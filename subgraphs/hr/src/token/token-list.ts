import { PageArguments } from '@nakhon/kit/paging';
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class TokenListArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'เฉพาะของบัญชีนี้ · Only of this account' })
  username?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'เฉพาะที่ยังใช้ได้ · Only those that work' })
  activeOnly?: boolean | null;
}
