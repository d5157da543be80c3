import { useT } from '../i18n/language.js';
import { Notice } from './Notice.js';

/** No page has this address. */
export function NotFound() {
  const t = useT();
  return (
    <Notice title={t('notFound.title')} body={t('notFound.body')}>
      <a href="/">{t('notFound.home')}</a>
    </Notice>
  );
}
