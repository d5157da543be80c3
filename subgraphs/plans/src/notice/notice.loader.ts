import type { SubgraphContext } from '@nakhon/kit/context';
import { pageSize, toConnection } from '@nakhon/kit/paging';
import type { NoticeArguments, NoticeConnection } from './notice-list.js';
import { findNotices } from './notice.view.js';

/** A page of the viewer's inbox. Refuses PAGE_SIZE_OUT_OF_RANGE and CURSOR_INVALID. */
export async function noticePage({ em, viewer, now }: SubgraphContext, args: NoticeArguments): Promise<NoticeConnection> {
  const size = pageSize(args.first);
  const { rows, totalCount, unreadCount } = await findNotices(em, viewer, now, args, size + 1);
  return { ...toConnection(rows, size, totalCount, (row) => [row.createdAt.toISOString(), row.id]), unreadCount };
}
