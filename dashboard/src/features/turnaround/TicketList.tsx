import { Link } from '@tanstack/react-router';
import { listExport } from '../../filters/exportSearch.js';
import type { Scope } from '../../filters/scope.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { TicketList_ticketFragment as Ticket } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { Choice } from '../../ui/Choice.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import styles from './Ticket.module.css';
import { StandardBadge } from './StandardBadge.js';
import { repairKinds, repairStatuses, useTicketSearch } from './ticketSearch.js';

const TicketList_ticket = graphql(`
  fragment TicketList_ticket on RepairTicket {
    code
    kind
    subjectTh
    state
    receivedAt
    handedOverAt
    turnaroundHours
    withinStandard
    openDays
  }
`);

const TicketListQuery = graphql(`
  query TicketList(
    $fiscalYear: Int!
    $quarter: Int!
    $scope: FigureScope
    $source: String
    $status: RepairStatus
    $kind: RepairKind
    $by: ServiceSection
    $measured: MeasuredTickets
    $first: Int!
    $after: String
  ) {
    repairTickets(
      fiscalYear: $fiscalYear
      quarter: $quarter
      scope: $scope
      source: $source
      status: $status
      kind: $kind
      section: $by
      measured: $measured
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...TicketList_ticket
        }
      }
    }
  }
`);

/** The tickets behind a place's figures, newest first. */
export function TicketList({ scope }: { scope: Scope | null }) {
  const t = useT();
  const format = useFormat();
  const { filters } = useFilters();
  const { fiscalYear, quarter, source = null } = filters;
  const { chosen } = useTicketSearch();
  const list = useConnection(TicketListQuery, { fiscalYear, quarter, scope, source, ...chosen }, (data) => data.repairTickets);
  const { measured, ...others } = chosen;
  const { officerId, ...marks } = measured ?? {};
  const what = { ...listExport(filters, scope), ...others, ...marks, officer: officerId, table: 'tickets' };
  const tickets = list.nodes.map((node) => readFragment(TicketList_ticket, node));
  return (
    <Panel title={t('turnaround.tickets')} subtitle={t('turnaround.ticketsNote')} action={<ExportLinks what={what} />}>
      <TicketChoices />
      <ListAnswer list={list}>
        <DataTable caption={t('turnaround.tickets')} columns={columnsOf(format, t)} rows={tickets} rowKey={(ticket) => ticket.code} />
      </ListAnswer>
    </Panel>
  );
}

function TicketChoices() {
  const t = useT();
  const { chosen, choose } = useTicketSearch();
  return (
    <div className={styles.choices}>
      <Choice
        label={t('ticket.status')}
        all={t('filters.all')}
        value={chosen.status ?? ''}
        options={repairStatuses.map((value) => ({ value, label: t(`ticket.status.${value}`) }))}
        onChange={(status) => choose({ status })}
      />
      <Choice
        label={t('ticket.kind')}
        all={t('filters.all')}
        value={chosen.kind ?? ''}
        options={repairKinds.map((value) => ({ value, label: t(`ticket.kind.${value}`) }))}
        onChange={(kind) => choose({ kind })}
      />
    </div>
  );
}

function columnsOf(format: Formats, t: Translate): Column<Ticket>[] {
  return [
    {
      key: 'code',
      label: t('ticket.code'),
      heading: true,
      cell: ({ code }) => (
        <Link to="/turnaround/ticket/$code" params={{ code }} search={true}>
          {code}
        </Link>
      ),
    },
    { key: 'subject', label: t('ticket.subject'), wordy: true, cell: (ticket) => <span lang="th">{ticket.subjectTh}</span> },
    { key: 'kind', label: t('ticket.kind'), cell: (ticket) => t(`ticket.kind.${ticket.kind}`) },
    { key: 'state', label: t('ticket.state'), cell: (ticket) => t(`ticket.event.${ticket.state}`) },
    { key: 'received', label: t('ticket.received'), cell: (ticket) => format.day(ticket.receivedAt) },
    {
      key: 'turnaround',
      label: t('ticket.turnaround'),
      align: 'right',
      cell: (ticket) => (
        <span>
          {format.hours(ticket.turnaroundHours) ??
            (ticket.openDays == null ? '–' : t('ticket.openFor', { days: format.days(ticket.openDays) ?? '' }))}{' '}
          <StandardBadge within={ticket.withinStandard} />
        </span>
      ),
    },
  ];
}
