import { Link, useLoaderData, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { QrCode } from '../../ui/QrCode.js';
import { type Write, writerOf } from './paperDigits.js';
import { DigitsChoice, PaperTools, usePaperSearch } from './PaperTools.js';
import { type PaperTicket, RepairPaperQuery } from './repairPaper.query.js';
import styles from './RepairPapers.module.css';

/** What a paper of a repair is drawn with. */
export interface RepairPaperProps {
  ticket: PaperTicket;
  write: Write;
}

/** The frame of a paper about one repair: its choices on the screen, the paper itself below. */
export function RepairPaper({ children }: { children: (props: RepairPaperProps) => ReactNode }) {
  const t = useT();
  const { code = '' } = useParams({ strict: false });
  const [search] = usePaperSearch();
  const answer = useApi(RepairPaperQuery, { code });
  return (
    <Answer answer={answer}>
      {({ repairTicket: ticket }) =>
        ticket ? (
          <>
            <PaperTools>
              <Link to="/turnaround/ticket/$code" params={{ code }}>
                ← {t('paper.back', { code })}
              </Link>
              <DigitsChoice />
            </PaperTools>
            <article className={styles.paper}>{children({ ticket, write: writerOf(search['digits']) })}</article>
          </>
        ) : (
          <EmptyState text={t('paper.notFound')} isFiltered={false} />
        )
      }
    </Answer>
  );
}

/** The code of the public page of the repair, where it has one. */
export function TrackCode({ path, label }: { path: string | null | undefined; label: string }) {
  const hub = useLoaderData({ strict: false }) as string | undefined;
  if (path == null) return null;
  return (
    <figure className={styles.code}>
      <QrCode text={`${hub ?? window.location.origin}${path}`} label={label} className={styles.matrix} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}

interface SignatureProps {
  role: string;
  name: string | null | undefined;
  at?: string | null | undefined;
  write: Write;
}

/** A place to sign: who, as what, when. */
export function Signature({ role, name, at, write }: SignatureProps) {
  const t = useT();
  const format = useFormat();
  return (
    <div>
      <p className={styles.line}>
        <span>{t('paper.sign')}</span>
        <span className={styles.dots} />
      </p>
      <p>({name ?? t('paper.blank')})</p>
      <p>{write(role)}</p>
      <p>{write(t('paper.signDate', { date: format.officialDay(at) ?? t('paper.blank') }))}</p>
    </div>
  );
}
