import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useT } from '../i18n/language.js';
import { printAddress } from './printAddress.js';

/** Opens the page in its form for paper, filters kept, and the browser's print dialogue as soon as all is drawn. */
export function PrintLink() {
  const t = useT();
  const { pathname, searchStr } = useLocation();
  return (
    <Button component="a" href={printAddress(pathname, searchStr)} target="_blank" variant="default" size="compact-sm">
      {t('print.open')}
    </Button>
  );
}
