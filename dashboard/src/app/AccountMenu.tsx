import { Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLanguage, useT } from '../i18n/language.js';
import { useSession } from '../session/session.js';
import { signOut } from '../session/signIn.js';
import { AccountButton } from './AccountButton.js';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const t = useT();
  const { language } = useLanguage();
  const { account } = useSession();
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <AccountButton />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {language === 'th' ? account.displayNameTh : account.displayNameEn}
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
