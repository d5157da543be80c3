import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { dialled } from '../../repair/dialled.js';
import { FactList } from '../../repair/FactList.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import type { WorkedTicket } from './work.query.js';

/** What is known of a repair: who asked, what about, which device, what was found. */
export function RepairFacts({ ticket }: { ticket: WorkedTicket }) {
  const t = useT();
  const format = useFormat();
  const facts: [string, ReactNode][] = [
    [t('ticket.subject'), ticket.subjectTh],
    [t('ticket.kind'), t(`ticket.kind.${ticket.kind}`)],
    [t('ticket.device'), <DeviceLine key="device" ticket={ticket} />],
    [t('ticket.agency'), ticket.agency && format.name(ticket.agency)],
    [t('work.contact'), <Contact key="contact" ticket={ticket} />],
    [t('work.channel'), ticket.channel && t(`work.channel.${ticket.channel}`)],
    [t('work.letter'), [ticket.letterNumber, format.day(ticket.letterDate)].filter(Boolean).join(' · ')],
    [t('ticket.received'), format.instant(ticket.receivedAt)],
    [t('ticket.section'), ticket.section && t(`ticket.section.${ticket.section}`)],
    [t('repairs.officer'), <Officer key="officer" ticket={ticket} />],
    [t('work.field.place'), ticket.place && t(`work.place.${ticket.place}`)],
    [t('work.field.causeTh'), ticket.causeTh],
    [t('work.field.remedyTh'), ticket.remedyTh],
    [t('work.field.promisedOn'), format.day(ticket.promisedOn)],
    [t('ticket.handedOver'), format.instant(ticket.handedOverAt)],
    [t('work.failedChecks'), ticket.failedChecks > 0 && format.count(ticket.failedChecks)],
  ];
  return (
    <Panel title={t('work.facts')}>
      <FactList facts={facts.map(([name, value]) => [name, value || null] as const)} />
    </Panel>
  );
}

function DeviceLine({ ticket: { device, deviceTh } }: { ticket: WorkedTicket }) {
  const t = useT();
  const isPaper = usePaper() !== null;
  if (!device) return deviceTh ?? '–';
  const number = isPaper ? (
    device.assetNumber
  ) : (
    <Link to="/devices/$id" params={{ id: device.id }}>
      {device.assetNumber}
    </Link>
  );
  return (
    <>
      {number} {[t(`device.kind.${device.kind}`), device.brand, device.model, device.serial, device.placeTh].filter(Boolean).join(' · ')}
    </>
  );
}

function Contact({ ticket: { contactName, contactPhone } }: { ticket: WorkedTicket }) {
  if (!contactName && !contactPhone) return '–';
  return (
    <>
      {contactName} {contactPhone && <a href={`tel:${dialled(contactPhone)}`}>{contactPhone}</a>}
    </>
  );
}

function Officer({ ticket: { officer } }: { ticket: WorkedTicket }) {
  const t = useT();
  const format = useFormat();
  if (!officer) return t('repairs.nobody');
  return [format.name(officer), officer.officePhone].filter(Boolean).join(' · ');
}
