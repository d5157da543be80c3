import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useClient } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { asQuery, useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import repair from '../../repair/Repair.module.css';
import type { Label } from '../../scan/label.rules.js';
import { Callout } from '../../ui/Callout.js';
import { DeviceOfLabelQuery, DeviceQuery, DevicesQuery, FoundDevice, type KnownDevice } from './request.query.js';
import type { RequestFields } from './RequestForm.js';
import styles from './Requests.module.css';

const Scanner = lazy(async () => ({ default: (await import('../../scan/Scanner.js')).Scanner }));
const SHOWN = 6;

interface DevicePickProps extends RequestFields {
  device: KnownDevice | null;
  choose: (device: KnownDevice | null) => void;
}

/** The device of a request: found by search or by its label, or described in words. */
export function DevicePick({ device, choose, draft, change, wordsFor }: DevicePickProps) {
  const t = useT();
  const [isScanning, setIsScanning] = useState(false);
  if (device) return <Chosen device={device} drop={() => choose(null)} error={wordsFor('deviceId')} />;
  return (
    <div className={repair.form}>
      <Search choose={choose} />
      {isScanning ? (
        <Suspense fallback={null}>
          <ScannedDevice choose={choose} />
        </Suspense>
      ) : (
        <div className={repair.buttons}>
          <Button variant="default" onClick={() => setIsScanning(true)}>
            {t('requests.scan')}
          </Button>
        </div>
      )}
      <TextInput
        label={t('requests.deviceTh')}
        value={draft.deviceTh}
        error={wordsFor('deviceTh') ?? wordsFor('deviceId')}
        onChange={(event) => change({ deviceTh: event.currentTarget.value })}
      />
    </div>
  );
}

function Chosen({ device, drop, error }: { device: KnownDevice; drop: () => void; error: string | undefined }) {
  const t = useT();
  return (
    <div className={repair.form}>
      <p>
        {t('requests.chosen')}: <DeviceWords device={device} />
      </p>
      {device.openRepair && (
        <Callout tone="warn">
          <Link to="/repairs/$code" params={{ code: device.openRepair.code }}>
            {t('requests.inRepair', { code: device.openRepair.code })}
          </Link>
        </Callout>
      )}
      {error && <Callout tone="bad">{error}</Callout>}
      <div className={repair.buttons}>
        <Button variant="default" onClick={drop}>
          {t('requests.changeDevice')}
        </Button>
      </div>
    </div>
  );
}

function DeviceWords({ device }: { device: KnownDevice }) {
  const t = useT();
  const format = useFormat();
  const { assetNumber, kind, brand, model, placeTh, agency } = device;
  return (
    <>
      <strong>{assetNumber}</strong>{' '}
      {[t(`device.kind.${kind}`), `${brand} ${model}`, placeTh, agency && format.name(agency)].filter(Boolean).join(' · ')}
    </>
  );
}

function Search({ choose }: { choose: (device: KnownDevice) => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const asked = text.trim();
  const { data } = useApi(DevicesQuery, { search: asked || null, kind: null, state: null, first: SHOWN });
  const found = (data?.devices?.edges ?? []).map(({ node }) => readFragment(FoundDevice, node));
  return (
    <div className={repair.form}>
      <TextInput
        type="search"
        label={t('requests.findDevice')}
        placeholder={t('requests.findHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ul className={styles.found} aria-label={t('devices.title')}>
        {found.map((device) => (
          <li key={device.id}>
            <span>
              <DeviceWords device={device} />
            </span>
            <Button variant="default" aria-label={`${t('requests.chooseDevice')} ${device.assetNumber}`} onClick={() => choose(device)}>
              {t('requests.chooseDevice')}
            </Button>
          </li>
        ))}
      </ul>
      {data && found.length === 0 && <p className={repair.hint}>{t('requests.noDevice')}</p>}
    </div>
  );
}

function ScannedDevice({ choose }: { choose: (device: KnownDevice) => void }) {
  const t = useT();
  const client = useClient();
  const [isUnknown, setIsUnknown] = useState(false);
  const find = async (label: Exclude<Label, { kind: 'foreign' }>) => {
    const isLabel = label.kind === 'track';
    const byLabel = isLabel && (await client.query(asQuery(DeviceOfLabelQuery), { code: label.code })).data?.tracked?.device;
    const byNumber = label.kind === 'asset' && (await client.query(asQuery(DeviceQuery), { key: label.number })).data?.device;
    const device = readFragment(FoundDevice, byLabel || byNumber || null);
    setIsUnknown(!device);
    if (device) choose(device);
  };
  return (
    <>
      <Scanner onLabel={(label) => void find(label)} />
      {isUnknown && <Callout tone="bad">{t('scan.unknown')}</Callout>}
    </>
  );
}
