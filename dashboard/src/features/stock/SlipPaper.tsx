import type { ReactNode } from 'react';
import type { WithdrawalState } from '../../graphql/generated/graphql.js';
import { inThaiDigits } from '../../format/thaiDigits.js';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import styles from './SlipPaper.module.css';
import { materialName } from './stock.words.js';
import type { Slip } from './withdrawal.query.js';

interface SlipPaperProps {
  slip: Slip;
  thaiDigits: boolean;
  /** The code that leads back to the slip in the hub. */
  code: ReactNode;
}

const GIVEN: readonly WithdrawalState[] = ['HANDED_OUT', 'SIGNED'];

/** The withdrawal slip in official form (ใบเบิกวัสดุ): what was asked for and given, and who asked, approved, handed out and received. */
export function SlipPaper({ slip, thaiDigits, code }: SlipPaperProps) {
  const t = useT();
  const format = useFormat();
  const write = thaiDigits ? inThaiDigits : (text: string) => text;
  const agency = slip.agency ? format.name(slip.agency) : '';
  return (
    <article className={styles.slip}>
      <header className={styles.head}>
        <h1>{t('slip.title')}</h1>
        <div className={styles.code}>{code}</div>
      </header>
      <p className={styles.right}>{write(t('slip.number', { number: slip.number }))}</p>
      <p className={styles.right}>{t('slip.agency', { agency })}</p>
      <p className={styles.right}>{write(t('slip.date', { date: format.officialDay(slip.requestedAt) ?? '' }))}</p>
      <p>{t('slip.to')}</p>
      <p className={styles.body}>{write(t('slip.body', { purpose: slip.purposeTh }))}</p>
      <SlipTable slip={slip} write={write} />
      <Ended slip={slip} />
      <Signatures slip={slip} write={write} />
    </article>
  );
}

type Write = (text: string) => string;

function SlipTable({ slip, write }: { slip: Slip; write: Write }) {
  const t = useT();
  const format = useFormat();
  const isGiven = GIVEN.includes(slip.state);
  const number = (count: number | null | undefined) => write(format.count(count) ?? '');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{t('slip.order')}</th>
          <th>{t('slip.item')}</th>
          <th>{t('slip.unit')}</th>
          <th>{t('slip.asked')}</th>
          <th>{t('slip.given')}</th>
          <th>{t('slip.note')}</th>
        </tr>
      </thead>
      <tbody>
        {slip.lines.map(({ line, asked, approved, cutReasonTh, material }) => (
          <tr key={line}>
            <td data-number>{number(line)}</td>
            <td>
              {write(materialName(material, format))} <small>{material?.code}</small>
            </td>
            <td>{material?.unitTh}</td>
            <td data-number>{number(asked)}</td>
            <td data-number>{isGiven ? number(approved) : ''}</td>
            <td>{cutReasonTh && write(cutReasonTh)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={6}>{write(t('slip.total', { count: slip.lines.length }))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** A slip that came to nothing says so, so that nobody takes it for one that counts. */
function Ended({ slip: { state, events } }: { slip: Slip }) {
  const t = useT();
  if (state !== 'REFUSED' && state !== 'CANCELLED') return null;
  const reason = events.at(-1)?.noteTh;
  return (
    <p className={styles.ended}>
      {t('slip.cancelled', { state: t(`withdrawal.state.${state}`) })}
      {reason && ` (${reason})`}
    </p>
  );
}

function Signatures({ slip, write }: { slip: Slip; write: Write }) {
  const t = useT();
  const event = (state: WithdrawalState) => slip.events.find((one) => one.state === state);
  const blocks = [
    { role: t('slip.requester'), name: slip.requestedBy, at: slip.requestedAt },
    { role: t('slip.approver'), name: event('APPROVED')?.byName, at: event('APPROVED')?.occurredAt },
    { role: t('slip.issuer'), name: event('HANDED_OUT')?.byName, at: event('HANDED_OUT')?.occurredAt },
    { role: t('slip.receiver'), name: slip.receivedBy, at: event('SIGNED')?.occurredAt },
  ];
  return (
    <div className={styles.signatures}>
      {blocks.map((block) => (
        <Signature key={block.role} {...block} write={write} />
      ))}
    </div>
  );
}

interface SignatureProps {
  role: string;
  name?: string | null | undefined;
  at?: string | null | undefined;
  write: Write;
}

function Signature({ role, name, at, write }: SignatureProps) {
  const t = useT();
  const format = useFormat();
  return (
    <div>
      <p className={styles.line}>
        <span>{t('slip.sign')}</span>
        <span className={styles.dots} />
        <span>{role}</span>
      </p>
      <p>({name ?? '……………………………………………'})</p>
      <p>{write(t('slip.signDate', { date: format.officialDay(at) ?? '……………………………' }))}</p>
    </div>
  );
}
