import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by hr; here only what finance adds. */
@Directive('@key(fields: "code")')
@ObjectType('Agency')
export class Agency {
  @Field(() => ID)
  code!: string;
}
