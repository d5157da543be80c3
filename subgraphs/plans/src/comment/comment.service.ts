import { assertFiscalYear, assertQuarter } from '@nakhon/core/fiscal-calendar';
import { Refusal } from '@nakhon/core/refusal';
import { audit } from '@nakhon/kit/audit';
import type { SubgraphContext } from '@nakhon/kit/context';
import { indicatorNotFound } from '../act/act.refusals.js';
import { indicatorById } from '../indicator/indicator.loader.js';
import { cellKeyText, type CellKey } from '../result/quarter-result.view.js';
import { ResultComment } from './result-comment.js';

/** Adds a remark to a cell that the viewer may see, whatever its state. Refuses COMMENT_EMPTY and INDICATOR_NOT_FOUND. */
export async function addComment(context: SubgraphContext, cell: CellKey, textTh: string): Promise<ResultComment> {
  assertFiscalYear(cell.fiscalYear);
  assertQuarter(cell.quarter);
  if (textTh.trim() === '') throw commentEmpty();
  const indicator = await indicatorById(context).load(cell.indicatorId);
  if (!indicator) throw indicatorNotFound(cell.indicatorId);
  return context.em.transactional((em) => {
    const comment = em.create(ResultComment, {
      id: context.newId(),
      indicatorId: indicator.id,
      fiscalYear: cell.fiscalYear,
      quarter: cell.quarter,
      textTh: textTh.trim(),
      recordedAt: context.now,
      accountId: context.viewer.accountId ?? null,
      actor: context.viewer.username ?? context.viewer.kind,
      source: 'hub',
    });
    em.persist(comment);
    audit(em, context, 'result.comment', `result:${cellKeyText(cell)}`, { comment: comment.id });
    return Promise.resolve(comment);
  });
}

function commentEmpty(): Refusal {
  return new Refusal('COMMENT_EMPTY', { th: 'กรุณาพิมพ์ข้อความ', en: 'Write what you have to say' }, {}, 'textTh');
}
