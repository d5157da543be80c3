import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import styles from './Inbox.module.css';

export const NoticeRow_notice = graphql(`
  fragment NoticeRow_notice on Notice {
    kind
    fiscalYear
    quarter
    textTh
    textEn
    path
    createdAt
    readAt
    endedBecause
    agency {
      nameTh
      nameEn
    }
  }
`);

interface NoticeRowProps {
  notice: FragmentType<typeof NoticeRow_notice>;
  wasRead: boolean;
  onRead: () => void;
}

/** One notice: what it is about, whose, when, and the way there, which also counts as reading it. */
export function NoticeRow({ notice, wasRead, onRead }: NoticeRowProps) {
  const t = useT();
  const format = useFormat();
  const router = useRouter();
  const { kind, textTh, textEn, path, createdAt, readAt, endedBecause, agency, ...period } = readFragment(NoticeRow_notice, notice);
  const isNew = readAt === null && endedBecause === null && !wasRead;
  const text = format.language === 'th' ? textTh : textEn;
  const open = (event: MouseEvent) => {
    if (isNew) onRead();
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    router.history.push(path);
  };
  return (
    <li className={styles.row} data-new={isNew || undefined} data-ended={endedBecause ?? undefined}>
      <div className={styles.facts}>
        <span className={styles.kind} data-kind={kind}>
          {t(`inbox.kind.${kind}`)}
        </span>
        {isNew && <strong className={styles.new}>{t('inbox.new')}</strong>}
        {endedBecause && <span className={styles.ended}>{t(`inbox.ended.${endedBecause}`)}</span>}
        <span>{agency && format.name(agency)}</span>
        <span>{format.quarterShort(period)}</span>
        <time dateTime={createdAt}>{format.instant(createdAt)}</time>
      </div>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <a href={path} onClick={open} aria-label={`${t('inbox.open')}: ${text}`}>
          {t('inbox.open')} <span aria-hidden>→</span>
        </a>
        {isNew && (
          <Button variant="subtle" size="compact-sm" onClick={onRead} aria-label={`${t('inbox.markRead')}: ${text}`}>
            {t('inbox.markRead')}
          </Button>
        )}
      </div>
    </li>
  );
}
