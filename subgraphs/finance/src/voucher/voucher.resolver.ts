import { localDateOf } from '@nakhon/core/bangkok-time';
import type { SubgraphContext } from '@nakhon/kit/context';
import { LocalDateScalar } from '@nakhon/kit/scalars';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { budgetItemById } from '../budget-item/budget-item.loader.js';
import { BudgetItem } from '../budget-item/budget-item.js';
import { statesOfVoucher, voucherById } from './voucher.loader.js';
import { SubmitVoucherInput, VoucherPayload } from './voucher-input.js';
import { VoucherStateChange } from './voucher-state-change.js';
import { approveVoucher, cancelVoucher, payVoucher, submitVoucher } from './voucher.service.js';
import { Voucher } from './voucher.js';

const ID_OF = { description: 'รหัสฎีกา · Id of the voucher' };
const KEY = { nullable: true, description: 'คีย์กันส่งซ้ำ · Key that makes a repeated write the same write' };

@Resolver(() => Voucher)
export class VoucherResolver {
  @Mutation(() => VoucherPayload, { description: 'ส่งฎีกา (เจ้าหน้าที่การเงิน) · Submit a voucher, as finance officer' })
  async submitVoucher(
    @Arg('input', () => SubmitVoucherInput, { description: 'ฎีกา · The voucher' }) input: SubmitVoucherInput,
    @Ctx() context: SubgraphContext,
  ): Promise<VoucherPayload> {
    const { amountBaht, ...rest } = input;
    return payload(context, await submitVoucher(context, { ...rest, amountSatang: amountBaht }));
  }

  @Mutation(() => VoucherPayload, { description: 'อนุมัติฎีกา (หัวหน้าหน่วยงาน) · Approve a voucher, as head' })
  async approveVoucher(
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('idempotencyKey', () => String, KEY) key: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<VoucherPayload> {
    return payload(context, await approveVoucher(context, id, key));
  }

  @Mutation(() => VoucherPayload, { description: 'บันทึกการจ่าย (เจ้าหน้าที่การเงิน) · Record the payment, as finance officer' })
  async payVoucher(
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('paidOn', () => LocalDateScalar, { description: 'วันที่จ่าย ไม่เกินวันนี้ · Day of payment, not in the future' }) paidOn: string,
    @Arg('idempotencyKey', () => String, KEY) key: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<VoucherPayload> {
    return payload(context, await payVoucher(context, id, paidOn, key));
  }

  @Mutation(() => VoucherPayload, { description: 'ยกเลิกฎีกาที่ยังไม่จ่าย (เจ้าหน้าที่การเงิน) · Cancel an unpaid voucher, as finance officer' })
  async cancelVoucher(
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('reason', () => String, { description: 'เหตุผล · Why' }) reason: string,
    @Arg('idempotencyKey', () => String, KEY) key: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<VoucherPayload> {
    return payload(context, await cancelVoucher(context, id, reason, key));
  }

  @FieldResolver(() => BudgetItem, { description: 'รายการงบประมาณที่จ่าย · Budget item that pays' })
  async item(@Root() voucher: Voucher, @Ctx() context: SubgraphContext): Promise<BudgetItem> {
    return (await budgetItemById(context).load(voucher.itemId))!;
  }

  @FieldResolver(() => [VoucherStateChange], { description: 'ประวัติสถานะ เก่าไปใหม่ · Its moves, oldest first' })
  async states(@Root() voucher: Voucher, @Ctx() context: SubgraphContext): Promise<VoucherStateChange[]> {
    return (await statesOfVoucher(context).load(voucher.id)) ?? [];
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'วันที่จ่าย · Day it was paid' })
  paidOn(@Root() voucher: Voucher): string | null {
    return voucher.paidAt ? localDateOf(voucher.paidAt) : null;
  }
}

async function payload(context: SubgraphContext, id: string): Promise<VoucherPayload> {
  return { voucher: (await voucherById(context).clear(id).load(id))! };
}
