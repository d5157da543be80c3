import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useLanguage, useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';

/** The head of a person that says who is signed in; the menu behind it comes after the page. */
export function AccountButton(given: ButtonProps & ComponentPropsWithRef<'button'>) {
  const t = useT();
  const { language } = useLanguage();
  const { account } = useSession();
  const name = language === 'th' ? account.displayNameTh : account.displayNameEn;
  return (
    <Button variant="default" size="sm" px="xs" aria-label={`${t('app.account')}: ${name}`} {...given}>
      <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden>
        <circle cx="9" cy="5.5" r="3.5" />
        <path d="M2 17c0-4 3-6.5 7-6.5s7 2.5 7 6.5z" />
      </svg>
    </Button>
  );
}
