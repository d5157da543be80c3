import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { DeviceHistoryQuery as HistoryData } from '../../graphql/generated/graphql.js';
import { useApi } from '../../graphql/useApi.js';
import { useConnection } from '../../graphql/useConnection.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { repairsTh } from '../../i18n/th/repairs.js';
import { repairWorkTh } from '../../i18n/th/repairWork.js';
import { requestsTh } from '../../i18n/th/requests.js';
import { FactList } from '../../repair/FactList.js';
import { repairColumns } from '../../repair/repairColumns.js';
import { RepairState } from '../../repair/RepairState.js';
import repair from '../../repair/Repair.module.css';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { DeviceForm } from './DeviceForm.js';
import { DeviceQuery, FoundDevice, type KnownDevice } from './request.query.js';

addMessages(repairsTh);
addMessages(repairWorkTh);
addMessages(requestsTh);

const DeviceHistoryQuery = graphql(`
  query DeviceHistory($key: String!, $first: Int!, $after: String) {
    device(key: $key) {
      id
      repairs(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            code
            subjectTh
            state
            receivedAt
            handedOverAt
            causeTh
            remedyTh
          }
        }
      }
    }
  }
`);

type PastRepair = NonNullable<NonNullable<HistoryData['device']>['repairs']>['edges'][number]['node'];

/** One device: what is known of it, what can be done, and all its repairs. */
export function DevicePage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const answer = useApi(DeviceQuery, { key: id });
  const device = readFragment(FoundDevice, answer.data?.device ?? null);
  const back = <Link to="/devices">← {t('page.back', { name: t('devices.title') })}</Link>;
  return (
    <Page
      title={device ? `${device.assetNumber} · ${device.brand} ${device.model}` : t('devices.facts')}
      lead={answer.data?.device && <SourceBadge source={answer.data.device.source} />}
      back={back}
    >
      <Answer answer={answer}>
        {() =>
          device ? <Device device={device} refresh={answer.retry} /> : <EmptyState text={t('devices.notFound')} isFiltered={false} />
        }
      </Answer>
    </Page>
  );
}

function Device({ device, refresh }: { device: KnownDevice; refresh: () => void }) {
  const t = useT();
  const isPaper = usePaper() !== null;
  return (
    <>
      {!isPaper && <DeviceActs device={device} refresh={refresh} />}
      <DeviceFacts device={device} />
      <Panel title={t('devices.history')}>
        <History id={device.id} />
      </Panel>
    </>
  );
}

function DeviceActs({ device, refresh }: { device: KnownDevice; refresh: () => void }) {
  const t = useT();
  const { account } = useSession();
  const [isEdited, setIsEdited] = useState(false);
  const mayAsk = hasRole(account, 'REQUESTER') || hasRole(account, 'TECHNICIAN');
  if (!mayAsk && !hasRole(account, 'ADMIN')) return null;
  return (
    <div className={repair.buttons}>
      {device.openRepair && (
        <Button renderRoot={(given) => <Link to="/repairs/$code" params={{ code: device.openRepair!.code }} {...given} />}>
          {t('requests.inRepair', { code: device.openRepair.code })}
        </Button>
      )}
      {mayAsk && !device.openRepair && (
        <Button renderRoot={(given) => <Link to="/requests/new" search={{ device: device.id } as never} {...given} />}>
          {t('devices.ask')}
        </Button>
      )}
      <Button variant="default" onClick={() => setIsEdited(true)}>
        {t('devices.edit')}
      </Button>
      <Button variant="default" component="a" target="_blank" href={`/print/device-labels?ids=${device.id}`}>
        {t('devices.label')}
      </Button>
      {isEdited && <DeviceForm device={device} close={() => setIsEdited(false)} onSaved={refresh} />}
    </div>
  );
}

function DeviceFacts({ device }: { device: KnownDevice }) {
  const t = useT();
  const format = useFormat();
  return (
    <Panel title={t('devices.facts')}>
      <FactList
        facts={[
          [t('devices.asset'), device.assetNumber],
          [t('devices.kind'), t(`device.kind.${device.kind}`)],
          [t('devices.brand'), device.brand],
          [t('devices.model'), device.model],
          [t('devices.serial'), device.serial],
          [t('devices.agency'), device.agency && format.name(device.agency)],
          [t('devices.place'), device.placeTh],
          [t('devices.bought'), format.day(device.boughtOn)],
          [t('devices.warranty'), format.day(device.warrantyUntil)],
          [t('devices.state'), t(`devices.state.${device.state}`)],
        ]}
      />
    </Panel>
  );
}

function History({ id }: { id: string }) {
  const t = useT();
  const format = useFormat();
  const list = useConnection(DeviceHistoryQuery, { key: id }, (data) => data.device?.repairs);
  return (
    <ListAnswer list={list} none={<EmptyState text={t('devices.noHistory')} isFiltered={false} />}>
      <DataTable caption={t('devices.history')} columns={columnsOf(format, t)} rows={list.nodes} rowKey={({ code }) => code} />
    </ListAnswer>
  );
}

const columnsOf = (format: Formats, t: Translate): Column<PastRepair>[] => [
  ...repairColumns(t),
  { key: 'state', label: t('ticket.state'), cell: ({ state }) => <RepairState state={state} /> },
  { key: 'received', label: t('ticket.received'), cell: ({ receivedAt }) => format.day(receivedAt) },
  { key: 'handedOver', label: t('ticket.handedOver'), cell: ({ handedOverAt }) => format.day(handedOverAt) ?? '–' },
  { key: 'cause', label: t('work.field.causeTh'), wordy: true, cell: ({ causeTh }) => causeTh ?? '–' },
  { key: 'remedy', label: t('work.field.remedyTh'), wordy: true, cell: ({ remedyTh }) => remedyTh ?? '–' },
];
