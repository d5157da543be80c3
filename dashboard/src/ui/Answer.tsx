import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../i18n/language.js';
import styles from './Answer.module.css';
import { ErrorState, type Failure, PartialNotice, without } from './Failures.js';

/** One answer of the API: `data` may stand while `failures` names parts that are missing. */
export interface ApiAnswer<Data> {
  data: Data | undefined;
  loading: boolean;
  failures: Failure[];
  retry: () => void;
}

export interface AnswerProps<Data> {
  answer: ApiAnswer<Data>;
  /** Failures that the page has told of already. */
  told?: readonly Failure[];
  children: (data: Data) => ReactNode;
}

/**
 * Shows an answer of `useApi`: a skeleton while nothing is there yet, the error when nothing came, the content with a notice
 * when a part is missing, the former content dimmed while another quarter loads.
 */
export function Answer<Data>({ answer, told = [], children }: AnswerProps<Data>) {
  const t = useT();
  const { data, loading, failures, retry } = answer;
  if (!data && loading) return <Loading label={t('state.loading')} />;
  if (!data) return <ErrorState failures={failures} retry={retry} />;
  return (
    <div className={styles.content} aria-busy={loading} data-stale={loading || undefined}>
      <PartialNotice failures={without(failures, told)} retry={retry} />
      {children(data)}
    </div>
  );
}

function Loading({ label }: { label: string }) {
  return (
    <output className={styles.content} aria-label={label}>
      <Skeleton height={104} />
      <Skeleton height={420} />
    </output>
  );
}
