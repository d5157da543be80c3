import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** hr's district; this subgraph adds its indicators. */
@Directive('@key(fields: "code")')
@ObjectType('District')
export class District {
  @Field(() => ID)
  code!: string;
}
