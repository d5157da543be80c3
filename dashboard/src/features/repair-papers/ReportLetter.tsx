import { type Formats, useFormat } from '../../format/useFormat.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { repairPapersTh } from '../../i18n/th/repairPapers.js';
import { RepairPaper, type RepairPaperProps, Signature } from './RepairPaper.js';
import type { PaperTicket } from './repairPaper.query.js';
import styles from './RepairPapers.module.css';

addMessages(repairPapersTh);

/** The report letter (หนังสือสรุปรายงานผล) [001] 1.2, as a memorandum in official form. */
export const ReportLetter = () => <RepairPaper>{(props) => <Letter {...props} />}</RepairPaper>;

function Letter({ ticket, write }: RepairPaperProps) {
  const t = useT();
  const format = useFormat();
  const section = ticket.section ? t(`ticket.section.${ticket.section}`) : '';
  const phone = ticket.officer?.officePhone ?? t('paper.blank');
  return (
    <>
      <h1 className={styles.title}>{t('letter.title')}</h1>
      <dl className={styles.head}>
        <Head name={t('letter.office')} value={write(t('letter.officeName', { section, phone }))} />
        <div className={styles.two}>
          <Head name={t('letter.number')} value="" />
          <Head name={t('letter.date')} value="" />
        </div>
        <Head
          name={t('letter.subject')}
          value={write(t('letter.subjectText', { kind: t(`ticket.kind.${ticket.kind}`), code: ticket.code }))}
        />
      </dl>
      <p className={styles.to}>
        {t('letter.to')} {t('letter.toText', { agency: ticket.agency ? format.name(ticket.agency) : '' })}
      </p>
      <p className={styles.body}>{write(askedFor(ticket, t, format))}</p>
      <p className={styles.body}>{t('letter.done')}</p>
      <ol className={styles.done} data-digits={write('1') === '1' ? undefined : 'th'}>
        {doneLines(ticket, t, format).map(({ name, value }) => (
          <li key={name}>
            <strong>{name}</strong> {write(value)}
          </li>
        ))}
      </ol>
      <p className={styles.body}>{t('letter.closing')}</p>
      <div className={styles.signatures} data-one>
        <Signature role={t('letter.signer', { section })} name={null} write={write} />
      </div>
    </>
  );
}

const Head = ({ name, value }: { name: string; value: string }) => (
  <div className={styles.headLine}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

/** What the agency asked for, of which device, and whether it fell under the guarantee. */
export function askedFor(ticket: PaperTicket, t: Translate, format: Formats): string {
  const agency = ticket.agency ? format.name(ticket.agency) : '';
  const { letterNumber, letterDate, subjectTh: subject, device, guarantee } = ticket;
  const asked =
    letterNumber === null
      ? t('letter.asked', { agency, subject, received: format.officialDay(ticket.receivedAt) ?? '' })
      : t('letter.askedBy', { agency, subject, number: letterNumber, date: format.officialDay(letterDate) ?? t('paper.blank') });
  const kind = device ? t(`paper.device.${device.kind}`) : '';
  const of = device && t('letter.device', { kind, name: `${device.brand} ${device.model}`, asset: device.assetNumber });
  return [asked, of, guarantee && t('letter.guarantee', { code: guarantee.code })].filter(Boolean).join(' ');
}

/** What was found and done, as far as it is known. */
export function doneLines(ticket: PaperTicket, t: Translate, format: Formats): { name: string; value: string }[] {
  const { causeTh, remedyTh, withinStandard, officer, state, parts } = ticket;
  const fitted = parts.filter((part) => part.state === 'FITTED').map(({ nameTh, quantity }) => `${nameTh} × ${format.count(quantity)}`);
  const within = withinStandard === null ? null : t(withinStandard ? 'letter.within' : 'letter.over');
  const lines: [string, string | null][] = [
    [t('letter.cause'), causeTh],
    [t('letter.remedy'), state === 'BEYOND_REPAIR' ? t('letter.beyond') : remedyTh],
    [t('letter.parts'), fitted.length > 0 ? fitted.join(', ') : null],
    [t('letter.times'), timesOf(ticket, t, format)],
    [t('letter.standard'), within],
    [t('letter.officer'), officer && format.name(officer)],
  ];
  return lines.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

function timesOf({ receivedAt, handedOverAt, turnaroundHours }: PaperTicket, t: Translate, format: Formats): string {
  const received = format.instant(receivedAt) ?? '';
  if (handedOverAt === null) return t('letter.timesOpen', { received });
  return t('letter.timesText', { received, handedOver: format.instant(handedOverAt) ?? '', hours: format.hours(turnaroundHours) ?? '' });
}
