import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** hr owns it; this subgraph adds its repair figures. */
@Directive('@key(fields: "code")')
@ObjectType('Agency')
export class Agency {
  @Field(() => ID)
  code!: string;
}
