import './paper.css';
import { Outlet, useLoaderData, useLocation, useRouteContext } from '@tanstack/react-router';
import { useLayoutEffect, useRef, useState } from 'react';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { type Session, SessionProvider } from '../../session/session.js';
import { PaperProvider } from '../../ui/paper.js';
import { screenAddress } from '../../ui/printAddress.js';
import { QrCode } from '../../ui/QrCode.js';
import styles from './Paper.module.css';
import { usePrintWhenDrawn } from './usePrintWhenDrawn.js';

/** The frame of every printed page in place of the shell: a sheet of A4 in light colours. */
export function Paper() {
  const { session } = useRouteContext({ from: '/print' });
  return (
    <SessionProvider value={session}>
      <Sheet session={session} />
    </SessionProvider>
  );
}

function Sheet({ session }: { session: Session }) {
  const sheet = useRef<HTMLElement>(null);
  useLightPaper();
  usePrintWhenDrawn(sheet);
  const heading = { above: <Product />, below: <Printed account={session.account} />, beside: <Code /> };
  return (
    <main ref={sheet} className={styles.sheet}>
      <PaperProvider value={heading}>
        <Outlet />
      </PaperProvider>
    </main>
  );
}

/** Paper is white: whatever scheme the reader has chosen, it is put back when the print route is left. */
function useLightPaper() {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset['mantineColorScheme'];
    dataset['mantineColorScheme'] = 'light';
    dataset['paper'] = '';
    return () => {
      dataset['mantineColorScheme'] = before;
      delete dataset['paper'];
    };
  }, []);
}

function Product() {
  const t = useT();
  return (
    <p className={styles.product}>
      <strong>{t('app.name')}</strong> · {t('app.subtitle')}
    </p>
  );
}

function Printed({ account }: { account: Session['account'] }) {
  const t = useT();
  const format = useFormat();
  const [now] = useState(() => new Date().toISOString());
  const name = format.language === 'th' ? account.displayNameTh : account.displayNameEn;
  const by = `${name} (${format.name(account.agency)})`;
  return <p className={styles.printed}>{t('print.printed', { date: format.instant(now) ?? '', by })}</p>;
}

/** Opens what the paper shows: the same page with the same filters. */
function Code() {
  const t = useT();
  const { pathname, searchStr } = useLocation();
  const { filters } = useFilters();
  const hub = useLoaderData({ from: '/print' });
  const address = screenAddress(hub, pathname, searchStr, filters);
  return (
    <figure className={styles.code}>
      <a href={address}>
        <QrCode text={address} label={t('print.code', { address })} className={styles.matrix} />
      </a>
      <figcaption>{t('print.scan')}</figcaption>
    </figure>
  );
}
