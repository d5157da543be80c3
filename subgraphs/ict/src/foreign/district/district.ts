import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** hr owns it; this subgraph adds its repair figures. */
@Directive('@key(fields: "code")')
@ObjectType('District')
export class District {
  @Field(() => ID)
  code!: string;
}
