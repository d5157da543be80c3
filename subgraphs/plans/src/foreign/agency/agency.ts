import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** hr's agency; this subgraph adds its indicators. */
@Directive('@key(fields: "code")')
@ObjectType('Agency')
export class Agency {
  @Field(() => ID)
  code!: string;
}
