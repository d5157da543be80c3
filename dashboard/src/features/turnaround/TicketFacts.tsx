import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useT } from '../../i18n/language.js';
import { Figure } from '../../ui/Figure.js';
import { Panel } from '../../ui/Panel.js';
import { StandardBadge } from './StandardBadge.js';
import styles from './Ticket.module.css';

export const TicketFacts_ticket = graphql(`
  fragment TicketFacts_ticket on RepairTicket {
    kind
    state
    section
    receivedAt
    handedOverAt
    dueAt
    turnaroundHours
    withinStandard
    openDays
    deviceTh
    agency {
      code
      nameTh
      nameEn
    }
  }
`);

/** What is known of a ticket, as a list of names and values. */
export function TicketFacts({ ticket }: { ticket: FragmentType<typeof TicketFacts_ticket> }) {
  const t = useT();
  const format = useFormat();
  const facts = readFragment(TicketFacts_ticket, ticket);
  const agency = facts.agency ? (
    <Link to="/turnaround/agency/$code" params={{ code: facts.agency.code }} search={true}>
      {format.name(facts.agency)}
    </Link>
  ) : (
    <Figure text={null} />
  );
  const took =
    facts.turnaroundHours == null && facts.openDays != null
      ? t('ticket.openFor', { days: format.days(facts.openDays) ?? '' })
      : format.hours(facts.turnaroundHours);
  const lines: [string, ReactNode][] = [
    [t('ticket.state'), t(`ticket.event.${facts.state}`)],
    [t('ticket.agency'), agency],
    [t('ticket.kind'), t(`ticket.kind.${facts.kind}`)],
    [t('ticket.device'), <Figure key="device" text={facts.deviceTh ?? null} />],
    [t('ticket.section'), <Figure key="section" text={facts.section ? t(`ticket.section.${facts.section}`) : null} />],
    [t('ticket.received'), format.instant(facts.receivedAt)],
    [t('ticket.due'), <Figure key="due" text={format.instant(facts.dueAt)} />],
    [t('ticket.handedOver'), <Figure key="handedOver" text={format.instant(facts.handedOverAt)} />],
    [t('ticket.turnaround'), <Took key="took" text={took} within={facts.withinStandard} />],
  ];
  return (
    <Panel title={t('ticket.subject')}>
      <dl className={styles.facts}>
        {lines.flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
      </dl>
    </Panel>
  );
}

const Took = ({ text, within }: { text: string | null; within: boolean | null | undefined }) => (
  <>
    <Figure text={text} /> <StandardBadge within={within} />
  </>
);
