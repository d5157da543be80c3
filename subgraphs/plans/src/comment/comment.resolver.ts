import type { SubgraphContext } from '@nakhon/kit/context';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CellInput } from '../act/act-input.js';
import { QuarterResult } from '../result/quarter-result.js';
import { commentsOfCell } from './comment.loader.js';
import { addComment } from './comment.service.js';
import { ResultComment } from './result-comment.js';

@Resolver(() => QuarterResult)
export class CommentResolver {
  @Mutation(() => ResultComment, { description: 'เพิ่มความเห็นต่อผล · Add a remark to a result' })
  addComment(
    @Arg('cell', () => CellInput, { description: 'ช่องผล · The cell' }) cell: CellInput,
    @Arg('textTh', () => String, { description: 'ข้อความ · Text' }) textTh: string,
    @Ctx() context: SubgraphContext,
  ): Promise<ResultComment> {
    return addComment(context, cell, textTh);
  }

  @FieldResolver(() => [ResultComment], { description: 'ความเห็น เก่าไปใหม่ · Remarks, oldest first' })
  async comments(@Root() { indicatorId, fiscalYear, quarter }: QuarterResult, @Ctx() context: SubgraphContext): Promise<ResultComment[]> {
    return (await commentsOfCell(context).load({ indicatorId, fiscalYear, quarter })) ?? [];
  }
}
