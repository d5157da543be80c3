import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { stockTh } from '../../i18n/th/stock.js';
import { agenciesOfRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { ActFailures } from './ActForm.js';
import type { ListedMaterial } from './material.query.js';
import { MaterialPicker } from './MaterialPicker.js';
import { TicketOfPartQuery } from './part.query.js';
import { type AskedLine, linesOf } from './request.rules.js';
import { RequestLines } from './RequestLines.js';
import styles from './Stock.module.css';
import { useAct } from './useAct.js';
import { RequestWithdrawalMutation } from './withdrawal.query.js';

addMessages(stockTh);

/** Asks for materials: for the reader's agency, or as technician for the repair that the address names (`?ticket=R2570-00001`). */
export function RequestPage() {
  const t = useT();
  const { account } = useSession();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const code = typeof search['ticket'] === 'string' ? search['ticket'] : null;
  const agencies = agenciesOfRole(account, 'REQUESTER');
  return (
    <Page
      title={t('withdrawal.request.title')}
      lead={code && t('withdrawal.request.for', { code })}
      back={<Link to="/stock">← {t('stock.back')}</Link>}
      onPaper={false}
    >
      {code === null && agencies.length === 0 ? (
        <EmptyState text={t('stock.noRole')} isFiltered={false} />
      ) : (
        <RequestForm code={code} agencies={agencies} />
      )}
    </Page>
  );
}

interface RequestFormProps {
  code: string | null;
  agencies: { code: string; nameTh: string; nameEn: string }[];
}

function RequestForm({ code, agencies }: RequestFormProps) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const { account } = useSession();
  const ticket = useApi(TicketOfPartQuery, { code: code ?? '-' }).data?.repairTicket ?? null;
  const [agencyCode, setAgencyCode] = useState(agencies[0]?.code ?? '');
  const [purposeTh, setPurpose] = useState('');
  const [requestedBy, setRequestedBy] = useState(account.displayNameTh);
  const [asked, setAsked] = useState<readonly AskedLine<ListedMaterial>[]>([]);
  const { isBusy, error, send } = useAct(RequestWithdrawalMutation, ({ requestWithdrawal }) => {
    if (requestWithdrawal) void navigate({ to: '/stock/withdrawal/$id', params: { id: requestWithdrawal.id } });
  });
  const lines = linesOf(asked);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const place = code === null ? { agencyCode, ticketId: null } : { agencyCode: null, ticketId: ticket?.id ?? '' };
    if (lines) void send({ input: { ...place, purposeTh, requestedBy, lines } });
  };
  const add = (material: ListedMaterial) => setAsked([...asked, { material, quantity: '1' }]);
  const isReady = lines !== null && purposeTh.trim() !== '' && requestedBy.trim() !== '' && (code === null || ticket !== null);
  return (
    <form className={styles.form} onSubmit={submit}>
      <Panel title={t('withdrawal.lines')}>
        <RequestLines asked={asked} change={setAsked} />
        <MaterialPicker chosen={asked.map(({ material }) => material.id)} add={add} />
      </Panel>
      <Panel title={t('withdrawal.purpose')}>
        <div className={styles.form}>
          {code === null && agencies.length > 1 && (
            <Choice
              label={t('withdrawal.request.agency')}
              value={agencyCode}
              options={agencies.map((agency) => ({ value: agency.code, label: format.name(agency) }))}
              onChange={setAgencyCode}
            />
          )}
          <TextInput
            label={t('withdrawal.purpose')}
            required
            value={purposeTh}
            onChange={(event) => setPurpose(event.currentTarget.value)}
          />
          <TextInput
            label={t('withdrawal.requestedBy')}
            required
            value={requestedBy}
            onChange={(event) => setRequestedBy(event.currentTarget.value)}
          />
        </div>
      </Panel>
      <ActFailures error={error} />
      <div className={styles.acts}>
        <Button type="submit" loading={isBusy} disabled={!isReady}>
          {t('withdrawal.request.send')}
        </Button>
      </div>
    </form>
  );
}
