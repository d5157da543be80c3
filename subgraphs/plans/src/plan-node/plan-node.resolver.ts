import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { createPlanNode, movePlanNode, renamePlanNode, retirePlanNode } from './plan-node.service.js';
import { planTree } from './plan-node.view.js';
import { nodeUse } from './plan-node-use.loader.js';
import { PlanNodeKind } from './plan-node-kind.js';
import { PlanNode } from './plan-node.js';

const CODE = { description: 'รหัส · Code' };

@InputType({ description: 'ชื่อและลำดับ · Names and order of a place in the plan' })
export class PlanNodeNamesInput {
  @Field(() => String, { description: 'ชื่อภาษาไทย · Name in Thai' })
  nameTh!: string;
  @Field(() => String, { description: 'ชื่อภาษาอังกฤษ · Name in English' })
  nameEn!: string;
  @Field(() => Int, { description: 'ลำดับในระดับเดียวกัน · Order among its siblings' })
  order!: number;
}

@InputType({ description: 'ระดับใหม่ของแผน · A new place in the plan' })
export class PlanNodeInput extends PlanNodeNamesInput {
  @Field(() => ID, CODE)
  code!: string;
  @Field(() => PlanNodeKind, { description: 'ระดับ · Level' })
  kind!: PlanNodeKind;
  @Field(() => ID, { nullable: true, description: 'รหัสระดับบน · Code of what it belongs to' })
  parentCode?: string | null;
}

@Resolver(() => PlanNode)
export class PlanNodeResolver {
  @Query(() => [PlanNode], {
    nullable: true,
    description: 'ลำดับชั้นของแผนทั้งหมด แต่ละรายการตามหลังระดับบนของตน · The whole plan, each place right after what it belongs to',
  })
  planTree(@Ctx() { em }: SubgraphContext): Promise<PlanNode[]> {
    return planTree(em);
  }

  @Mutation(() => PlanNode, { description: 'เพิ่มระดับในแผน (ผู้ดูแลแผนส่วนกลาง) · Add a place to the plan, as its central administrator' })
  createPlanNode(
    @Arg('input', () => PlanNodeInput, { description: 'ระดับใหม่ · The place' }) input: PlanNodeInput,
    @Ctx() context: SubgraphContext,
  ): Promise<PlanNode> {
    return createPlanNode(context, input);
  }

  @Mutation(() => PlanNode, { description: 'แก้ชื่อและลำดับ (ผู้ดูแลแผนส่วนกลาง) · Change names and order, as central administrator' })
  renamePlanNode(
    @Arg('code', () => ID, CODE) code: string,
    @Arg('names', () => PlanNodeNamesInput, { description: 'ชื่อและลำดับ · Names and order' }) names: PlanNodeNamesInput,
    @Ctx() context: SubgraphContext,
  ): Promise<PlanNode> {
    return renamePlanNode(context, code, names);
  }

  @Mutation(() => PlanNode, { description: 'ย้ายพร้อมทุกระดับใต้ลงไป (ผู้ดูแลแผนส่วนกลาง) · Move with all below it, as central administrator' })
  movePlanNode(
    @Arg('code', () => ID, CODE) code: string,
    @Arg('parentCode', () => ID, { description: 'ไปอยู่ใต้รหัสนี้ · What it is to belong to' }) parentCode: string,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
    @Ctx() context: SubgraphContext,
  ): Promise<PlanNode> {
    return movePlanNode(context, code, parentCode, reasonTh);
  }

  @Mutation(() => PlanNode, {
    description: 'เลิกใช้ ต้องไม่มีสิ่งที่ยังใช้อยู่ใต้ลงไป (ผู้ดูแลแผนส่วนกลาง) · Retire a place on which nothing in use hangs, as central administrator',
  })
  retirePlanNode(
    @Arg('code', () => ID, CODE) code: string,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
    @Ctx() context: SubgraphContext,
  ): Promise<PlanNode> {
    return retirePlanNode(context, code, reasonTh);
  }

  @FieldResolver(() => Int, { description: 'ตัวชี้วัดที่ใช้อยู่ของเป้าประสงค์นี้ · Indicators in use that serve this goal' })
  async indicatorCount(@Root() { code }: PlanNode, @Ctx() context: SubgraphContext): Promise<number> {
    return (await nodeUse(context).load(code))?.indicators ?? 0;
  }

  @FieldResolver(() => Int, { description: 'โครงการที่ยังไม่สิ้นสุดของกลยุทธ์นี้ · Projects of this strategy that have not ended' })
  async projectCount(@Root() { code }: PlanNode, @Ctx() context: SubgraphContext): Promise<number> {
    return (await nodeUse(context).load(code))?.projects ?? 0;
  }
}
