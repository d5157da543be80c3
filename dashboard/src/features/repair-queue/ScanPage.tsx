import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useClient } from 'urql';
import { failuresOf } from '../../graphql/failure.js';
import { graphql } from '../../graphql/generated/gql.js';
import { asQuery } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { repairsTh } from '../../i18n/th/repairs.js';
import { scanTh } from '../../i18n/th/scan.js';
import { Refusals } from '../../repair/Refusals.js';
import type { Label } from '../../scan/label.rules.js';
import { Scanner } from '../../scan/Scanner.js';
import { Callout } from '../../ui/Callout.js';
import type { Failure } from '../../ui/Failures.js';
import { Page } from '../../ui/Page.js';

addMessages(repairsTh);
addMessages(scanTh);

const TrackedQuery = graphql(`
  query Tracked($code: String!) {
    tracked(code: $code) {
      ticket {
        code
      }
      device {
        id
      }
    }
  }
`);

const DeviceByAssetQuery = graphql(`
  query DeviceByAsset($key: String!) {
    device(key: $key) {
      id
      openRepair {
        code
      }
    }
  }
`);

/** Leads from a label to the repair that it stands for, or to the device. */
export function ScanPage() {
  const t = useT();
  const { told, follow } = useFollow();
  return (
    <Page title={t('scan.title')} lead={t('scan.lead')} onPaper={false}>
      <Scanner onLabel={(label) => void follow(label)} />
      {told === 'unknown' && <Callout tone="bad">{t('scan.unknown')}</Callout>}
      {told === 'found' && <output>{t('scan.found')}</output>}
      {typeof told === 'object' && <Refusals failures={told ?? []} />}
    </Page>
  );
}

interface Found {
  ticketCode: string | null;
  deviceId: string | null;
}

function useFollow() {
  const client = useClient();
  const navigate = useNavigate();
  const [told, setTold] = useState<Failure[] | 'unknown' | 'found' | null>(null);
  const ask = async (label: Exclude<Label, { kind: 'foreign' }>): Promise<Found | Failure[]> => {
    if (label.kind === 'ticket') return { ticketCode: label.code, deviceId: null };
    const fresh = { requestPolicy: 'network-only' } as const;
    if (label.kind === 'track') {
      const { data, error } = await client.query(asQuery(TrackedQuery), { code: label.code }, fresh);
      const { ticket, device } = data?.tracked ?? {};
      return error ? failuresOf(error) : { ticketCode: ticket?.code ?? null, deviceId: device?.id ?? null };
    }
    const { data, error } = await client.query(asQuery(DeviceByAssetQuery), { key: label.number }, fresh);
    return error ? failuresOf(error) : { ticketCode: data?.device?.openRepair?.code ?? null, deviceId: data?.device?.id ?? null };
  };
  const follow = async (label: Exclude<Label, { kind: 'foreign' }>) => {
    const found = await ask(label);
    if (Array.isArray(found)) return setTold(found);
    const { ticketCode, deviceId } = found;
    setTold((ticketCode ?? deviceId) ? 'found' : 'unknown');
    if (ticketCode) await navigate({ to: '/repairs/$code', params: { code: ticketCode } });
    else if (deviceId) await navigate({ to: '/devices/$id', params: { id: deviceId } });
  };
  return { told, follow };
}
