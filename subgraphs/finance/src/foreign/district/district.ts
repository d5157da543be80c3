import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by hr; here only what finance adds. */
@Directive('@key(fields: "code")')
@ObjectType('District')
export class District {
  @Field(() => ID)
  code!: string;
}
