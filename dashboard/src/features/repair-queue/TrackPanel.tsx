import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Refusals } from '../../repair/Refusals.js';
import { refusalsOf } from '../../repair/refusals.rules.js';
import repair from '../../repair/Repair.module.css';
import { publicAddress } from '../../session/publicAddress.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Panel } from '../../ui/Panel.js';
import { copyText } from '../../ui/copyText.js';
import { IssueTicketCodeMutation, WithdrawTicketCodeMutation, type WorkedTicket } from './work.query.js';
import styles from './Work.module.css';

const QrCode = lazy(async () => ({ default: (await import('../../ui/QrCode.js')).QrCode }));

/** Where the repair can be followed without signing in: as a QR code, a link to give away, or nowhere until a code is issued. */
export function TrackPanel({ ticket: { id, trackPath }, refresh }: { ticket: WorkedTicket; refresh: () => void }) {
  const t = useT();
  const { account } = useSession();
  const [issued, issue] = useMutation(asQuery(IssueTicketCodeMutation));
  const [withdrawn, withdraw] = useMutation(asQuery(WithdrawTicketCodeMutation));
  const mayIssue = (['REQUESTER', 'TECHNICIAN', 'ADMIN'] as const).some((role) => hasRole(account, role));
  const act = async (work: Promise<unknown>) => {
    await work;
    refresh();
  };
  return (
    <Panel title={t('work.track')} subtitle={t('work.trackLead')}>
      {trackPath ? <Code path={trackPath} /> : <p className={styles.small}>{t('work.noTrack')}</p>}
      {mayIssue && (
        <div className={repair.buttons}>
          {trackPath ? (
            <Withdraw isBusy={withdrawn.fetching} withdraw={() => void act(withdraw({ id }))} />
          ) : (
            <Button variant="default" loading={issued.fetching} onClick={() => void act(issue({ ids: [id] }))}>
              {t('work.issueTrack')}
            </Button>
          )}
        </div>
      )}
      <Refusals failures={[...refusalsOf(issued.error, []).rest, ...refusalsOf(withdrawn.error, []).rest]} />
    </Panel>
  );
}

/** Printed labels stop leading anywhere, so it takes two presses. */
function Withdraw({ isBusy, withdraw }: { isBusy: boolean; withdraw: () => void }) {
  const t = useT();
  const [isSure, setIsSure] = useState(false);
  return (
    <Button
      variant={isSure ? 'outline' : 'subtle'}
      color="red"
      size="compact-sm"
      loading={isBusy}
      onClick={isSure ? withdraw : () => setIsSure(true)}
    >
      {t(isSure ? 'work.withdrawSure' : 'work.withdrawTrack')}
    </Button>
  );
}

/** What a code that is taken away leads to: the hub's address for the outside, until that is known the page's own. */
function useHubAddress(): string {
  const [address, setAddress] = useState(location.origin);
  useEffect(() => void publicAddress().then(setAddress), []);
  return address;
}

function Code({ path }: { path: string }) {
  const t = useT();
  const [isCopied, setIsCopied] = useState(false);
  const address = `${useHubAddress()}${path}`;
  const copy = async () => setIsCopied(await copyText(address));
  return (
    <div className={styles.track}>
      <div className={styles.qr}>
        <Suspense fallback={null}>
          <QrCode text={address} label={t('work.track')} />
        </Suspense>
      </div>
      <div>
        <a href={path} target="_blank" rel="noreferrer">
          {t('work.openTrack')}
        </a>
        <p className={styles.address}>{address}</p>
        <Button variant="default" size="compact-sm" onClick={() => void copy()}>
          {t(isCopied ? 'work.copied' : 'work.copy')}
        </Button>
      </div>
    </div>
  );
}
