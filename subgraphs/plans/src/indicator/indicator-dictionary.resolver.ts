import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { IndicatorChangesInput, NewIndicatorInput, OwnerInput } from './indicator-dictionary-input.js';
import { assignOwner, createIndicator, retireIndicator, updateIndicator } from './indicator-dictionary.service.js';
import { DictionaryArguments } from './indicator-dictionary-list.js';
import { dictionaryPage } from './indicator-dictionary-list.view.js';
import { IndicatorConnection } from './indicator-list.js';
import { indicatorRevisions } from './indicator-revision.view.js';
import { IndicatorRevision } from './indicator-revision.js';
import { Indicator } from './indicator.js';

const ID_OF = { description: 'ตัวชี้วัด · Indicator' };
const REASON = { description: 'เหตุผล · Why' };

@Resolver(() => IndicatorRevision)
export class IndicatorDictionaryResolver {
  @Query(() => IndicatorConnection, {
    nullable: true,
    description: 'พจนานุกรมตัวชี้วัด รวมที่ยังไม่มีเป้าหมายและที่เลิกใช้ · The dictionary of indicators, also those without targets and those retired',
  })
  indicatorDictionary(
    @Args(() => DictionaryArguments) args: DictionaryArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<IndicatorConnection> {
    return dictionaryPage(context, args);
  }

  @Query(() => [IndicatorRevision], {
    nullable: true,
    description: 'นิยามเดิมของตัวชี้วัด ใหม่ไปเก่า · Definitions of an indicator that were replaced, newest first',
  })
  indicatorRevisions(@Arg('indicatorId', () => ID, ID_OF) id: string, @Ctx() context: SubgraphContext): Promise<IndicatorRevision[]> {
    return indicatorRevisions(context, id);
  }

  @Mutation(() => Indicator, { description: 'เพิ่มตัวชี้วัด (ผู้ดูแลแผน) · Add an indicator, as administrator of plans' })
  createIndicator(
    @Arg('input', () => NewIndicatorInput, { description: 'ตัวชี้วัด · The indicator' }) input: NewIndicatorInput,
    @Ctx() context: SubgraphContext,
  ): Promise<Indicator> {
    return createIndicator(context, input);
  }

  @Mutation(() => Indicator, {
    description:
      'แก้ไขตัวชี้วัด การแก้นิยามเก็บนิยามเดิมไว้ (ผู้ดูแลแผน) · Change an indicator; a changed definition keeps the old one, as administrator of plans',
  })
  updateIndicator(
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('seenRevision', () => Int, { description: 'ครั้งที่ของนิยามที่เห็น · Revision that was seen' }) seenRevision: number,
    @Arg('changes', () => IndicatorChangesInput, { description: 'สิ่งที่เปลี่ยน · What changes' }) changes: IndicatorChangesInput,
    @Arg('reasonTh', () => String, REASON) reasonTh: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Indicator> {
    return updateIndicator(context, id, seenRevision, changes, reasonTh);
  }

  @Mutation(() => Indicator, { description: 'เลิกใช้ตัวชี้วัด (ผู้ดูแลแผน) · Retire an indicator, as administrator of plans' })
  retireIndicator(
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('reasonTh', () => String, REASON) reasonTh: string,
    @Ctx() context: SubgraphContext,
  ): Promise<Indicator> {
    return retireIndicator(context, id, reasonTh);
  }

  @Mutation(() => Indicator, { description: 'กำหนดผู้รับผิดชอบ (ผู้ดูแลแผน) · Say who answers for it, as administrator of plans' })
  assignOwner(
    @Arg('id', () => ID, ID_OF) id: string,
    @Arg('owner', () => OwnerInput, { description: 'ผู้รับผิดชอบ · The owner' }) owner: OwnerInput,
    @Ctx() context: SubgraphContext,
  ): Promise<Indicator> {
    return assignOwner(context, id, owner);
  }
}
