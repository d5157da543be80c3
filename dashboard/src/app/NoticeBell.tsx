import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { graphql } from '../graphql/generated/gql.js';
import { useApi } from '../graphql/useApi.js';
import { useT } from '../i18n/language.js';
import styles from './NoticeBell.module.css';

const UnreadQuery = graphql(`
  query Unread {
    notices(first: 1, unreadOnly: true) {
      unreadCount
    }
  }
`);

const LOOKS_EVERY_MS = 60_000;
const MOST_SHOWN = 99;

/** The way to the inbox, with how many notices are unread; looked at again every minute while the page is in view. */
export function NoticeBell() {
  const t = useT();
  const { data, retry } = useApi(UnreadQuery, {});
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && retry();
    const timer = setInterval(look, LOOKS_EVERY_MS);
    return () => clearInterval(timer);
  }, [retry]);
  const count = data?.notices?.unreadCount ?? 0;
  return (
    <Link to="/notices" className={styles.bell} aria-label={count > 0 ? t('inbox.bell', { count }) : t('inbox.bellNone')}>
      <svg
        width="18"
        height="18"
        viewBox="0 0 18 18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
        aria-hidden
      >
        <path d="M9 1.8a5 5 0 0 0-5 5v3.4L2.6 13.4h12.8L14 10.2V6.8a5 5 0 0 0-5-5z" />
        <path d="M7.2 15.4a2 2 0 0 0 3.6 0" strokeLinecap="round" />
      </svg>
      {count > 0 && (
        <span className={styles.count} aria-hidden>
          {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        </span>
      )}
    </Link>
  );
}
