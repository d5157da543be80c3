import { Burger } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../i18n/language.js';
import { hasRole } from '../session/roles.js';
import { type Session, SessionProvider, useSession } from '../session/session.js';
import { AccountButton } from './AccountButton.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { boards, keptFilters } from './navigation.js';
import { NoticeBell } from './NoticeBell.js';
import { SchemeSwitch } from './SchemeSwitch.js';
import styles from './Shell.module.css';

/** What opens over the page is loaded after it: a slow line shows the page first. */
const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu.js')).AccountMenu }));

/** The frame of every signed-in page: header, navigation, content. */
export function Shell({ session }: { session: Session }) {
  const t = useT();
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <SessionProvider value={session}>
      <a href="#content" className={styles.skip}>
        {t('app.skip')}
      </a>
      <header className={styles.header}>
        <Burger
          className={styles.burger}
          size="sm"
          opened={menuOpen}
          onClick={() => setMenuOpen(!menuOpen)}
          aria-label={t('app.menu')}
          aria-expanded={menuOpen}
          aria-controls="boards"
        />
        <Link to="/" className={styles.brand}>
          <strong>{t('app.name')}</strong>
          <span> · {t('app.subtitle')}</span>
        </Link>
        <div className={styles.tools}>
          <NoticeBell />
          <LanguageSwitch />
          <SchemeSwitch />
          <Suspense fallback={<AccountButton />}>
            <AccountMenu />
          </Suspense>
        </div>
      </header>
      <div className={styles.body}>
        <Navigation open={menuOpen} close={() => setMenuOpen(false)} />
        <main id="content" tabIndex={-1} className={styles.content}>
          <Outlet />
        </main>
      </div>
    </SessionProvider>
  );
}

function Navigation({ open, close }: { open: boolean; close: () => void }) {
  const t = useT();
  const { account } = useSession();
  const keep = (before: Record<string, unknown>) =>
    Object.fromEntries(keptFilters.filter((name) => before[name] !== undefined).map((name) => [name, before[name]]));
  return (
    <nav id="boards" className={styles.nav} data-open={open || undefined} aria-label={t('app.boards')}>
      {boards
        .filter(({ roles }) => roles === undefined || roles.some((role) => hasRole(account, role)))
        .map(({ key, link }) => (
          <Link
            key={key}
            {...link}
            search={keep}
            className={styles.navLink}
            onClick={close}
            activeOptions={{ includeSearch: false, exact: link.to === '/' }}
          >
            {t(`nav.${key}`)}
          </Link>
        ))}
    </nav>
  );
}
