import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { useConnection } from '../../graphql/useConnection.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { repairsTh } from '../../i18n/th/repairs.js';
import { repairWorkTh } from '../../i18n/th/repairWork.js';
import { requestsTh } from '../../i18n/th/requests.js';
import repair from '../../repair/Repair.module.css';
import { choicesOf, deviceKinds, deviceStates } from '../../repair/state.rules.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Page } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { changedDeviceSearch, readDeviceSearch } from './deviceSearch.js';
import { DeviceForm } from './DeviceForm.js';
import { DevicesQuery, FoundDevice, type KnownDevice } from './request.query.js';
import styles from './Requests.module.css';

addMessages(repairsTh);
addMessages(repairWorkTh);
addMessages(requestsTh);

const seesDevices = ['REQUESTER', 'TECHNICIAN', 'ADMIN', 'STOCK', 'HEAD', 'EXECUTIVE'] as const;

/** The registered devices of the agencies that the reader sees. */
export function DevicesPage() {
  const t = useT();
  const { account } = useSession();
  const { text, kind, state } = readDeviceSearch(useSearch({ strict: false }));
  if (!seesDevices.some((role) => hasRole(account, role))) {
    return (
      <Page title={t('devices.title')} onPaper={false}>
        <EmptyState text={t('devices.noRole')} isFiltered={false} />
      </Page>
    );
  }
  return (
    <Page title={t('devices.title')} lead={t('devices.lead')} exports={<ExportLinks what={{ table: 'devices', q: text, kind, state }} />}>
      <Devices />
    </Page>
  );
}

function Devices() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const isPaper = usePaper() !== null;
  const chosen = readDeviceSearch(useSearch({ strict: false }));
  const list = useConnection(DevicesQuery, { search: chosen.text || null, kind: chosen.kind, state: chosen.state }, (data) => data.devices);
  const devices = list.nodes.map((node) => readFragment(FoundDevice, node));
  const choose = (change: Parameters<typeof changedDeviceSearch>[1]) => {
    const next = (before: Record<string, unknown>) => changedDeviceSearch(before, change);
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  return (
    <>
      <DeviceChoices chosen={chosen} choose={choose} />
      {!isPaper && <DeviceActs devices={devices} refresh={list.answer.retry} />}
      <ListAnswer list={list} none={<EmptyState text={t('devices.none')} isFiltered={false} />}>
        <DataTable caption={t('devices.title')} columns={columnsOf(format, t)} rows={devices} rowKey={({ id }) => id} />
      </ListAnswer>
    </>
  );
}

interface DeviceChoicesProps {
  chosen: ReturnType<typeof readDeviceSearch>;
  choose: (change: Parameters<typeof changedDeviceSearch>[1]) => void;
}

function DeviceChoices({ chosen, choose }: DeviceChoicesProps) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const [typed, setTyped] = useState(chosen.text);
  return (
    <form
      className={styles.choices}
      onSubmit={(event) => {
        event.preventDefault();
        choose({ q: typed.trim() });
      }}
    >
      {!isPaper && (
        <TextInput
          type="search"
          label={t('devices.search')}
          placeholder={t('requests.findHint')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => typed.trim() !== chosen.text && choose({ q: typed.trim() })}
        />
      )}
      <Choice
        label={t('devices.kind')}
        all={t('filters.all')}
        value={chosen.kind ?? ''}
        options={choicesOf(deviceKinds, (kind) => t(`device.kind.${kind}`))}
        onChange={(kind) => choose({ kind })}
      />
      <Choice
        label={t('devices.state')}
        all={t('filters.all')}
        value={chosen.state ?? ''}
        options={choicesOf(deviceStates, (state) => t(`devices.state.${state}`))}
        onChange={(state) => choose({ state })}
      />
    </form>
  );
}

function DeviceActs({ devices, refresh }: { devices: readonly KnownDevice[]; refresh: () => void }) {
  const t = useT();
  const { account } = useSession();
  const [isAdding, setIsAdding] = useState(false);
  const mayWrite = (['REQUESTER', 'TECHNICIAN', 'ADMIN'] as const).some((role) => hasRole(account, role));
  if (!mayWrite) return null;
  return (
    <div className={repair.buttons}>
      <Button onClick={() => setIsAdding(true)}>{t('devices.add')}</Button>
      <Button variant="default" renderRoot={(given) => <Link to="/scan" {...given} />}>
        {t('repairs.scan')}
      </Button>
      {devices.length > 0 && (
        <Button
          variant="default"
          component="a"
          target="_blank"
          href={`/print/device-labels?ids=${devices
            .slice(0, 100)
            .map(({ id }) => id)
            .join(',')}`}
        >
          {t('devices.labels', { count: Math.min(100, devices.length) })}
        </Button>
      )}
      {isAdding && <DeviceForm device={null} close={() => setIsAdding(false)} onSaved={refresh} />}
    </div>
  );
}

function columnsOf(format: Formats, t: Translate): Column<KnownDevice>[] {
  return [
    {
      key: 'asset',
      label: t('devices.asset'),
      heading: true,
      cell: ({ id, assetNumber }) => (
        <Link to="/devices/$id" params={{ id }}>
          {assetNumber}
        </Link>
      ),
    },
    { key: 'kind', label: t('devices.kind'), cell: ({ kind }) => t(`device.kind.${kind}`) },
    { key: 'model', label: t('devices.model'), cell: ({ brand, model }) => `${brand} ${model}` },
    { key: 'place', label: t('devices.place'), wordy: true, cell: ({ placeTh }) => placeTh ?? '–' },
    { key: 'agency', label: t('devices.agency'), wordy: true, cell: ({ agency }) => agency && format.name(agency) },
    { key: 'state', label: t('devices.state'), cell: ({ state }) => t(`devices.state.${state}`) },
    {
      key: 'repair',
      label: t('devices.repair'),
      cell: ({ openRepair }) =>
        openRepair ? (
          <Link to="/repairs/$code" params={{ code: openRepair.code }}>
            {openRepair.code}
          </Link>
        ) : (
          '–'
        ),
    },
  ];
}
