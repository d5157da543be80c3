import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.js';
import type { InboxQuery as InboxData } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { useT } from '../../i18n/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Page } from '../../ui/Page.js';
import { Segments } from '../../ui/Segments.js';
import styles from './Inbox.module.css';
import { NoticeRow } from './NoticeRow.js';
import { useReading } from './useReading.js';

const InboxQuery = graphql(`
  query Inbox($first: Int!, $after: String, $unreadOnly: Boolean!) {
    notices(first: $first, after: $after, unreadOnly: $unreadOnly) {
      totalCount
      unreadCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...NoticeRow_notice
        }
      }
    }
  }
`);

/** The inbox: what one's agencies should know, newest first, with the way to each and a mark for what was read. */
export function InboxPage() {
  const t = useT();
  const [unreadOnly, setUnreadOnly] = useState(false);
  const list = useConnection(InboxQuery, { unreadOnly }, (data) => data.notices);
  const { isRead, read, readAll, reading } = useReading();
  const unread = (list.answer.data as InboxData | undefined)?.notices?.unreadCount ?? 0;
  const choices = { all: t('inbox.all'), unread: t('inbox.unread', { count: unread }) };
  return (
    <Page title={t('inbox.title')} lead={t('inbox.lead')} onPaper={false}>
      <div className={styles.bar}>
        <Segments
          label={t('inbox.show')}
          value={unreadOnly ? 'unread' : 'all'}
          options={choices}
          onChange={(value) => setUnreadOnly(value === 'unread')}
        />
        <Button variant="default" size="sm" disabled={unread === 0} loading={reading} onClick={readAll}>
          {t('inbox.markAll')}
        </Button>
      </div>
      <ListAnswer list={list} none={<EmptyState text={t(unreadOnly ? 'inbox.noneUnread' : 'inbox.none')} isFiltered={false} />}>
        <ul className={styles.list}>
          {list.nodes.map((node) => (
            <NoticeRow key={node.id} notice={node} wasRead={isRead(node.id)} onRead={() => read(node.id)} />
          ))}
        </ul>
      </ListAnswer>
    </Page>
  );
}
