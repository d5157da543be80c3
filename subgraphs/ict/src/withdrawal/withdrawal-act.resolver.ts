import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';
import { KEY, SEEN } from '../material/stock-arguments.js';
import { returnMaterial } from './return.service.js';
import { LineDecisionInput, WithdrawalInput } from './withdrawal-input.js';
import {
  approveWithdrawal,
  cancelWithdrawal,
  handOutWithdrawal,
  refuseWithdrawal,
  signWithdrawal,
  type WithdrawalAct,
} from './withdrawal-move.service.js';
import { withdrawalById } from './withdrawal.loader.js';
import { requestWithdrawal } from './withdrawal.service.js';
import { Withdrawal } from './withdrawal.js';

@ArgsType()
class ActArguments implements WithdrawalAct {
  @Field(() => ID, { description: 'ใบเบิก · The withdrawal' })
  id!: string;
  @Field(() => Int, SEEN)
  seenVersion!: number;
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'ชื่อผู้ทำรายการที่จะพิมพ์ในใบเบิก · Name of who acts, to be printed on the slip' })
  byName?: string | null;
}

@Resolver()
export class WithdrawalActResolver {
  @Mutation(() => Withdrawal, { nullable: true, description: 'ขอเบิกวัสดุ · Ask for materials' })
  async requestWithdrawal(
    @Ctx() context: SubgraphContext,
    @Arg('input', () => WithdrawalInput, { description: 'คำขอ · The request' }) input: WithdrawalInput,
    @Arg('idempotencyKey', () => String, KEY) key: string,
  ): Promise<Withdrawal | null> {
    return fresh(context, await requestWithdrawal(context, input, key));
  }

  @Mutation(() => Withdrawal, { nullable: true, description: 'อนุมัติหรือไม่อนุมัติใบเบิก (เจ้าหน้าที่คลัง) · Approve or refuse, as stock keeper' })
  async decideWithdrawal(
    @Ctx() context: SubgraphContext,
    @Args(() => ActArguments) act: ActArguments,
    @Arg('approve', () => Boolean, { description: 'อนุมัติหรือไม่ · Whether it is approved' }) approve: boolean,
    @Arg('lines', () => [LineDecisionInput], {
      nullable: true,
      description: 'จำนวนที่อนุมัติ (ไม่ระบุ = ตามที่ขอ) · What is approved of each line; as asked for when left out',
    })
    lines?: LineDecisionInput[] | null,
    @Arg('reasonTh', () => String, { nullable: true, description: 'เหตุผลที่ไม่อนุมัติ · Why it is refused' }) reasonTh?: string | null,
  ): Promise<Withdrawal | null> {
    const id = approve ? await approveWithdrawal(context, act, lines ?? []) : await refuseWithdrawal(context, act, reasonTh ?? null);
    return fresh(context, id);
  }

  @Mutation(() => Withdrawal, { nullable: true, description: 'จ่ายวัสดุตามใบเบิก (เจ้าหน้าที่คลัง) · Hand the materials out, as stock keeper' })
  async handOutWithdrawal(@Ctx() context: SubgraphContext, @Args(() => ActArguments) act: ActArguments): Promise<Withdrawal | null> {
    return fresh(context, await handOutWithdrawal(context, act));
  }

  @Mutation(() => Withdrawal, { nullable: true, description: 'ลงชื่อรับวัสดุ · Sign for the materials' })
  async signWithdrawal(
    @Ctx() context: SubgraphContext,
    @Args(() => ActArguments) act: ActArguments,
    @Arg('receivedBy', () => String, { description: 'ชื่อผู้รับ · Name of who took them' }) receivedBy: string,
  ): Promise<Withdrawal | null> {
    return fresh(context, await signWithdrawal(context, act, receivedBy));
  }

  @Mutation(() => Withdrawal, { nullable: true, description: 'ยกเลิกใบเบิกที่ยังไม่ได้จ่าย · Cancel what was not handed out' })
  async cancelWithdrawal(
    @Ctx() context: SubgraphContext,
    @Args(() => ActArguments) act: ActArguments,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
  ): Promise<Withdrawal | null> {
    return fresh(context, await cancelWithdrawal(context, act, reasonTh));
  }

  @Mutation(() => Withdrawal, { nullable: true, description: 'รับคืนวัสดุที่จ่ายไป (เจ้าหน้าที่คลัง) · Take material back, as stock keeper' })
  async returnMaterial(
    @Ctx() context: SubgraphContext,
    @Args(() => ActArguments) act: ActArguments,
    @Arg('materialId', () => ID, { description: 'วัสดุ · Material' }) materialId: string,
    @Arg('quantity', () => Int, { description: 'จำนวนที่คืน · Quantity given back' }) quantity: number,
    @Arg('reasonTh', () => String, { description: 'เหตุผล · Why' }) reasonTh: string,
  ): Promise<Withdrawal | null> {
    return fresh(context, await returnMaterial(context, act, { materialId, quantity, reasonTh }));
  }
}

function fresh(context: SubgraphContext, id: string): Promise<Withdrawal | null> {
  return withdrawalById(context).clear(id).load(id);
}
