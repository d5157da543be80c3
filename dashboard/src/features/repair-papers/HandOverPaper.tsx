import { type Formats, useFormat } from '../../format/useFormat.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { repairPapersTh } from '../../i18n/th/repairPapers.js';
import { guaranteeUntil } from './guaranteeUntil.js';
import { RepairPaper, type RepairPaperProps, Signature, TrackCode } from './RepairPaper.js';
import type { PaperTicket } from './repairPaper.query.js';
import styles from './RepairPapers.module.css';

addMessages(repairPapersTh);

/** The paper that both sign when a device is handed over [001] 1.1 steps 8-10. */
export const HandOverPaper = () => <RepairPaper>{(props) => <HandOver {...props} />}</RepairPaper>;

function HandOver({ ticket, write }: RepairPaperProps) {
  const t = useT();
  const format = useFormat();
  const handedOver = ticket.events.findLast(({ name }) => name === 'HANDED_OVER');
  const agency = ticket.agency ? format.name(ticket.agency) : '';
  return (
    <>
      <header className={styles.top}>
        <div>
          <h1>{t('handOver.title')}</h1>
          <p>{write(t('handOver.number', { code: ticket.code }))}</p>
        </div>
        <TrackCode path={ticket.trackPath} label={t('handOver.survey')} />
      </header>
      <p className={styles.body}>{t('handOver.intro', { agency })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('handOver.item')}</th>
            <th>{t('handOver.value')}</th>
          </tr>
        </thead>
        <tbody>
          {handOverLines(ticket, t, format).map(({ name, value, isSerial }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{isSerial ? value : write(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.signatures}>
        <Signature
          role={t('handOver.giver')}
          name={ticket.officer && format.name(ticket.officer)}
          at={handedOver?.occurredAt}
          write={write}
        />
        <Signature role={t('handOver.receiver')} name={handedOver?.receivedBy} at={handedOver?.occurredAt} write={write} />
      </div>
    </>
  );
}

/** The device, what was done, the documents and until when the guarantee holds, as far as it is known. */
export function handOverLines(ticket: PaperTicket, t: Translate, format: Formats): { name: string; value: string; isSerial: boolean }[] {
  const { device, deviceTh, handedOverAt } = ticket;
  const documents = ticket.events.findLast(({ name }) => name === 'HANDED_OVER')?.documents ?? [];
  const until = handedOverAt && t('handOver.guaranteeText', { until: format.officialDay(guaranteeUntil(handedOverAt)) ?? '' });
  const lines: [string, string | null | undefined][] = [
    [t('handOver.device'), device ? `${t(`paper.device.${device.kind}`)} ${device.brand} ${device.model}` : deviceTh],
    [t('handOver.asset'), device?.assetNumber],
    [t('handOver.serial'), device?.serial],
    [t('handOver.place'), device?.placeTh],
    [t('handOver.subject'), ticket.subjectTh],
    [t('letter.cause'), ticket.causeTh],
    [t('letter.remedy'), ticket.remedyTh],
    [t('handOver.documents'), documents.length > 0 ? documents.join(', ') : null],
    [t('handOver.guarantee'), until],
  ];
  // A serial number is no number: it is read letter by letter.
  return lines.flatMap(([name, value]) => (value ? [{ name, value, isSerial: value === device?.serial }] : []));
}
