import type { SubgraphContext } from '@nakhon/kit/context';
import { PageArguments } from '@nakhon/kit/paging';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { materialById } from '../material/material.loader.js';
import { Material } from '../material/material.js';
import { KEY, SEEN } from '../material/stock-arguments.js';
import { closeStockCount } from './close-stock-count.service.js';
import { CountedLineInput } from './stock-count-input.js';
import { StockCountLine } from './stock-count-line.js';
import { linesOfCount, stockCountById, StockCountConnection, stockCounts } from './stock-count.loader.js';
import { recordStockCount, startStockCount } from './stock-count.service.js';
import { StockCount } from './stock-count.js';

const ID_OF = { description: 'รหัสในระบบ · Identifier' };

@Resolver(() => StockCount)
export class StockCountResolver {
  @Query(() => StockCountConnection, { nullable: true, description: 'การตรวจนับ ใหม่ไปเก่า · Stock counts, newest first' })
  stockCounts(@Ctx() context: SubgraphContext, @Args(() => PageArguments) page: PageArguments): Promise<StockCountConnection> {
    return stockCounts(context, page);
  }

  @Query(() => StockCount, { nullable: true, description: 'การตรวจนับหนึ่งครั้ง · A stock count' })
  stockCount(@Ctx() context: SubgraphContext, @Arg('id', () => ID, ID_OF) id: string): Promise<StockCount | null> {
    return stockCountById(context).load(id);
  }

  @Mutation(() => StockCount, { nullable: true, description: 'เปิดการตรวจนับ (เจ้าหน้าที่คลัง) · Open a count, as stock keeper' })
  async startStockCount(
    @Ctx() context: SubgraphContext,
    @Arg('idempotencyKey', () => String, KEY) key: string,
    @Arg('noteTh', () => String, { nullable: true, description: 'หมายเหตุ · Note' }) noteTh?: string | null,
  ): Promise<StockCount | null> {
    return fresh(context, await startStockCount(context, noteTh ?? null, key));
  }

  @Mutation(() => StockCount, {
    nullable: true,
    description: 'บันทึกจำนวนที่นับได้ (เจ้าหน้าที่คลัง) · Write down what was found, as stock keeper',
  })
  async recordStockCount(
    @Ctx() context: SubgraphContext,
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('lines', () => [CountedLineInput], { description: 'ผลการนับ 1-50 · Lines, 1 to 50' }) lines: CountedLineInput[],
    @Arg('idempotencyKey', () => String, KEY) key: string,
  ): Promise<StockCount | null> {
    return fresh(context, await recordStockCount(context, id, lines, key));
  }

  @Mutation(() => StockCount, {
    nullable: true,
    description: 'ปิดการตรวจนับและปรับยอด (เจ้าหน้าที่คลัง) · Close it and book differences, as stock keeper',
  })
  async closeStockCount(
    @Ctx() context: SubgraphContext,
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('seenVersion', () => Int, SEEN) seenVersion: number,
    @Arg('reasonTh', () => String, { description: 'เหตุผลของผลต่าง · Reason of the differences' }) reasonTh: string,
    @Arg('idempotencyKey', () => String, KEY) key: string,
  ): Promise<StockCount | null> {
    return fresh(context, await closeStockCount(context, id, seenVersion, reasonTh, key));
  }

  @FieldResolver(() => [StockCountLine], { description: 'รายการที่นับแล้ว เรียงตามรหัส · What was counted, by code' })
  async lines(@Ctx() context: SubgraphContext, @Root() { id }: StockCount): Promise<StockCountLine[]> {
    return (await linesOfCount(context).load(id)) ?? [];
  }
}

@Resolver(() => StockCountLine)
export class StockCountLineResolver {
  @FieldResolver(() => Int, { description: 'ผลต่าง: นับได้ลบยอดขณะนับ · Difference: found less the balance at that moment' })
  difference(@Root() { counted, balance }: StockCountLine): number {
    return counted - balance;
  }

  @FieldResolver(() => Material, { nullable: true, description: 'วัสดุ · The material' })
  material(@Ctx() context: SubgraphContext, @Root() { materialId }: StockCountLine): Promise<Material | null> {
    return materialById(context).load(materialId);
  }
}

function fresh(context: SubgraphContext, id: string): Promise<StockCount | null> {
  return stockCountById(context).clear(id).load(id);
}
