import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import type { DeviceKind, DeviceState } from '../../graphql/generated/graphql.js';
import { asQuery } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { FormActions } from '../../repair/FormActions.js';
import { Refusals, useFieldWords } from '../../repair/Refusals.js';
import { isStale, refusalsOf } from '../../repair/refusals.rules.js';
import repair from '../../repair/Repair.module.css';
import { choicesOf, deviceKinds, deviceStates } from '../../repair/state.rules.js';
import { departmentName } from '../../session/places.js';
import { agenciesOfRole, hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { Choice } from '../../ui/Choice.js';
import { Dialog } from '../../ui/Dialog.js';
import type { KnownDevice } from './request.query.js';

const SaveDeviceMutation = graphql(`
  mutation SaveDevice($input: DeviceInput!, $seenVersion: Int!) {
    saveDevice(input: $input, seenVersion: $seenVersion) {
      id
      version
    }
  }
`);

const TEXTS = ['assetNumber', 'brand', 'model', 'serial', 'placeTh', 'boughtOn', 'warrantyUntil'] as const;
const LABELS = {
  assetNumber: 'devices.asset',
  brand: 'devices.brand',
  model: 'devices.model',
  serial: 'devices.serial',
  placeTh: 'devices.place',
  boughtOn: 'devices.bought',
  warrantyUntil: 'devices.warranty',
} as const;
const REQUIRED: ReadonlySet<string> = new Set(['assetNumber', 'brand', 'model']);

interface DeviceFormProps {
  device: KnownDevice | null;
  close: () => void;
  onSaved: () => void;
}

/** Registers a device, or changes what is known of one; what somebody else changed meanwhile is looked at first. */
export function DeviceForm({ device, close, onSaved }: DeviceFormProps) {
  const t = useT();
  const agencies = useAgencies(device);
  const [given, setGiven] = useState(() => startOf(device, agencies[0]?.value ?? ''));
  const [seen, see] = useState(device?.version ?? 0);
  const [{ fetching, error }, save] = useMutation(asQuery(SaveDeviceMutation));
  const { byField, rest } = refusalsOf(error, [...TEXTS, 'agencyCode']);
  const wordsFor = useFieldWords(byField);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { error: refused } = await save({ input: inputOf(given, device), seenVersion: seen });
    // A stale form shows the newest facts, and keeps what was typed.
    if (!refused || isStale(refused)) onSaved();
    if (!refused) close();
  };
  const isOvertaken = device !== null && device.version > seen;
  return (
    <Dialog title={t(device ? 'devices.edit' : 'devices.add')} onClose={close}>
      <form className={repair.form} onSubmit={(event) => void submit(event)}>
        {isOvertaken && <Overtaken device={device} see={() => see(device.version)} />}
        <DeviceFields given={given} change={(part) => setGiven({ ...given, ...part })} wordsFor={wordsFor} agencies={agencies} />
        {wordsFor('agencyCode') && <Callout tone="bad">{wordsFor('agencyCode')}</Callout>}
        <Refusals failures={rest} />
        <FormActions act={t('devices.save')} isBusy={fetching} close={close} />
      </form>
    </Dialog>
  );
}

type Given = ReturnType<typeof startOf>;

interface DeviceFieldsProps {
  given: Given;
  change: (part: Partial<Given>) => void;
  wordsFor: (field: string) => string | undefined;
  agencies: { value: string; label: string }[];
}

function DeviceFields({ given, change, wordsFor, agencies }: DeviceFieldsProps) {
  const t = useT();
  return (
    <div className={repair.fields}>
      {TEXTS.map((field) => (
        <TextInput
          key={field}
          label={t(LABELS[field])}
          required={REQUIRED.has(field)}
          type={field === 'boughtOn' || field === 'warrantyUntil' ? 'date' : 'text'}
          value={given[field]}
          error={wordsFor(field)}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
      <Choice
        label={t('devices.kind')}
        value={given.kind}
        options={choicesOf(deviceKinds, (kind) => t(`device.kind.${kind}`))}
        onChange={(kind) => change({ kind: kind as DeviceKind })}
      />
      <Choice
        label={t('devices.state')}
        value={given.state}
        options={choicesOf(deviceStates, (state) => t(`devices.state.${state}`))}
        onChange={(state) => change({ state: state as DeviceState })}
      />
      <Choice label={t('devices.agency')} value={given.agencyCode} options={agencies} onChange={(agencyCode) => change({ agencyCode })} />
    </div>
  );
}

function Overtaken({ device, see }: { device: KnownDevice; see: () => void }) {
  const t = useT();
  const format = useFormat();
  const newest = [
    device.assetNumber,
    device.brand,
    device.model,
    device.serial,
    device.placeTh,
    device.agency && format.name(device.agency),
  ];
  return (
    <Callout tone="warn" title={t('devices.changedMeanwhile')}>
      <p>{newest.filter(Boolean).join(' · ')}</p>
      <Button size="compact-sm" variant="default" onClick={see}>
        {t('devices.useNewest')}
      </Button>
    </Callout>
  );
}

/** The agencies that a device may be registered for: those of the reader's role; all of them for those who mend. */
function useAgencies(device: KnownDevice | null): { value: string; label: string }[] {
  const t = useT();
  const format = useFormat();
  const { account, districts, departments } = useSession();
  const own = device?.agency ? [{ value: device.agency.code, label: format.name(device.agency) }] : [];
  const isWide = hasRole(account, 'TECHNICIAN') || hasRole(account, 'ADMIN');
  const offices = districts.flatMap((one) =>
    one.office ? [{ value: one.office.code, label: t('turnaround.districtName', { name: format.name(one) }) }] : [],
  );
  const all = isWide
    ? [...offices, ...departments.map((one) => ({ value: one.code, label: departmentName(one, format) }))]
    : agenciesOfRole(account, 'REQUESTER').map((agency) => ({ value: agency.code, label: format.name(agency) }));
  return [...new Map([...own, ...all].map((one) => [one.value, one])).values()];
}

const startOf = (device: KnownDevice | null, agencyCode: string) => ({
  assetNumber: device?.assetNumber ?? '',
  brand: device?.brand ?? '',
  model: device?.model ?? '',
  serial: device?.serial ?? '',
  placeTh: device?.placeTh ?? '',
  boughtOn: device?.boughtOn ?? '',
  warrantyUntil: device?.warrantyUntil ?? '',
  kind: device?.kind ?? ('COMPUTER' as DeviceKind),
  state: device?.state ?? ('IN_USE' as DeviceState),
  agencyCode: device?.agency?.code ?? agencyCode,
});

function inputOf({ serial, placeTh, boughtOn, warrantyUntil, ...given }: ReturnType<typeof startOf>, device: KnownDevice | null) {
  const optional = {
    serial: serial.trim() || null,
    placeTh: placeTh.trim() || null,
    boughtOn: boughtOn || null,
    warrantyUntil: warrantyUntil || null,
  };
  return { id: device?.id ?? null, ...given, ...optional };
}
