import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FilterBar } from '../../filters/FilterBar.js';
import { useFilters } from '../../filters/useFilters.js';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { RequestRowFragment } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { repairsTh } from '../../i18n/th/repairs.js';
import { requestsTh } from '../../i18n/th/requests.js';
import { ClockMark } from '../../repair/ClockMark.js';
import { repairColumns } from '../../repair/repairColumns.js';
import { RepairState } from '../../repair/RepairState.js';
import repair from '../../repair/Repair.module.css';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { RequestRow } from './request.query.js';
import { AnswersWaited } from './AnswersWaited.js';

addMessages(repairsTh);
addMessages(requestsTh);

const OpenRequestsQuery = graphql(`
  query OpenRequests($first: Int!, $after: String) {
    repairQueue(orderBy: RECEIVED, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RequestRow
        }
      }
    }
  }
`);

const QuarterRequestsQuery = graphql(`
  query QuarterRequests($fiscalYear: Int!, $quarter: Int!, $first: Int!, $after: String) {
    repairTickets(fiscalYear: $fiscalYear, quarter: $quarter, status: HANDED_OVER, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RequestRow
        }
      }
    }
  }
`);

/** What the agency has asked for: what waits for its answer, what is under way, what was handed over. */
export function RequestsPage() {
  const t = useT();
  const { account } = useSession();
  const isPaper = usePaper() !== null;
  if (!hasRole(account, 'REQUESTER')) {
    return (
      <Page title={t('requests.title')} onPaper={false}>
        <EmptyState text={t('requests.noRole')} isFiltered={false} />
      </Page>
    );
  }
  return (
    <Page title={t('requests.title')} lead={t('requests.lead')}>
      {!isPaper && (
        <div className={repair.buttons}>
          <Button renderRoot={(given) => <Link to="/requests/new" {...given} />} size="md">
            {t('requests.new')}
          </Button>
          <Button variant="default" size="md" renderRoot={(given) => <Link to="/scan" {...given} />}>
            {t('repairs.scan')}
          </Button>
          <Button variant="default" size="md" renderRoot={(given) => <Link to="/devices" {...given} />}>
            {t('devices.title')}
          </Button>
        </div>
      )}
      <AnswersWaited />
      <OpenRequests />
      <QuarterRequests />
    </Page>
  );
}

function OpenRequests() {
  const t = useT();
  const format = useFormat();
  const list = useConnection(OpenRequestsQuery, {}, (data) => data.repairQueue);
  const rows = list.nodes.map((node) => readFragment(RequestRow, node));
  return (
    <Panel title={t('requests.open')} action={<ExportLinks what={{ table: 'repair-queue', order: 'RECEIVED' }} />}>
      <ListAnswer list={list} none={<EmptyState text={t('requests.noneOpen')} isFiltered={false} />}>
        <DataTable caption={t('requests.open')} columns={columnsOf(format, t)} rows={rows} rowKey={({ code }) => code} />
      </ListAnswer>
    </Panel>
  );
}

function QuarterRequests() {
  const t = useT();
  const format = useFormat();
  const { fiscalYear, quarter } = useFilters().filters;
  const list = useConnection(QuarterRequestsQuery, { fiscalYear, quarter }, (data) => data.repairTickets);
  const rows = list.nodes.map((node) => readFragment(RequestRow, node));
  return (
    <Panel
      title={t('requests.ended')}
      subtitle={format.quarterLong({ fiscalYear, quarter })}
      action={<ExportLinks what={{ table: 'tickets', fiscalYear, quarter, status: 'HANDED_OVER' }} />}
    >
      <FilterBar only="period" />
      <ListAnswer list={list}>
        <DataTable
          caption={t('requests.ended')}
          columns={[...columnsOf(format, t).filter(({ key }) => key !== 'officer'), satisfactionColumn(t)]}
          rows={rows}
          rowKey={({ code }) => code}
        />
      </ListAnswer>
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<RequestRowFragment>[] {
  return [
    ...repairColumns(t),
    {
      key: 'device',
      label: t('ticket.device'),
      wordy: true,
      cell: ({ device, deviceTh }) => (device ? `${device.assetNumber} · ${device.brand} ${device.model}` : (deviceTh ?? '–')),
    },
    { key: 'state', label: t('ticket.state'), cell: ({ state }) => <RepairState state={state} /> },
    { key: 'clock', label: t('repairs.clock'), cell: ({ clock }) => <ClockMark clock={clock} /> },
    { key: 'received', label: t('ticket.received'), cell: ({ receivedAt }) => format.day(receivedAt) },
    {
      key: 'officer',
      label: t('repairs.officer'),
      cell: ({ officer }) => (officer ? [format.name(officer), officer.officePhone].filter(Boolean).join(' · ') : t('repairs.nobody')),
    },
  ];
}

const satisfactionColumn = (t: Translate): Column<RequestRowFragment> => ({
  key: 'satisfaction',
  label: t('requests.satisfaction'),
  cell: ({ code, satisfaction }) =>
    satisfaction ? (
      t('requests.rated', { score: satisfaction.score })
    ) : (
      <Link to="/repairs/$code" params={{ code }}>
        {t('requests.rate')}
      </Link>
    ),
});
