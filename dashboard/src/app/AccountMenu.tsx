import { Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLanguage, useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { signOut } from '../session/signIn.js';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const t = useT();
  const { language } = useLanguage();
  const { account } = useSession();
  const name = language === 'th' ? account.displayNameTh : account.displayNameEn;
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <Button variant="default" size="sm" px="xs" aria-label={`${t('app.account')}: ${name}`}>
          <svg width="18" height="18" viewBox="0 0 18 18" fill="currentColor" aria-hidden>
            <circle cx="9" cy="5.5" r="3.5" />
            <path d="M2 17c0-4 3-6.5 7-6.5s7 2.5 7 6.5z" />
          </svg>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name}
          <br />
          {language === 'th' ? account.agency.nameTh : account.agency.nameEn}
        </Menu.Label>
        <Menu.Item component={Link} to="/explorer">
          {t('explorer.title')}
        </Menu.Item>
        {account.grants.some(({ role }) => role === 'ADMIN') && (
          <Menu.Item component={Link} to="/tokens">
            {t('tokens.title')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => void signOut()}>{t('app.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
