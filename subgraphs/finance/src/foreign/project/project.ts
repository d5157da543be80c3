import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Owned by plans, which tells the budget item; here only what finance adds. */
@Directive('@key(fields: "id budgetItemId")')
@ObjectType('Project')
export class Project {
  @Field(() => ID, { description: 'รหัสภายใน · Id' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'รายการงบประมาณที่จ่าย · Budget item that pays' })
  budgetItemId?: string | null;
}
