import { Button } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { CombinedError } from 'urql';
import { failuresOf } from '../graphql/failure.js';
import { useT } from '../i18n/language.js';
import { ErrorState } from '../ui/Failures.js';
import { Notice } from './Notice.js';

/** The error boundary of every page: says that the hub is unreachable where that is so, and offers to try again. */
export function Crash({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Notice title={t('crash.title')} body={t('crash.body')}>
      {error instanceof CombinedError ? (
        <ErrorState failures={failuresOf(error)} retry={retry} />
      ) : (
        <Button onClick={retry}>{t('state.retry')}</Button>
      )}
    </Notice>
  );
}
