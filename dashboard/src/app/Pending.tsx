import { Skeleton } from '@mantine/core';
import { useT } from '../i18n/language.js';

/** Shown when a page or the session takes longer than a moment to come. */
export function Pending() {
  const t = useT();
  return (
    <output aria-label={t('state.loading')}>
      <Skeleton height={56} mb="md" />
      <Skeleton height={320} />
    </output>
  );
}
