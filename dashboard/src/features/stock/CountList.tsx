import { Button, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { CountListQuery as Listed } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { ActForm } from './ActForm.js';
import { CountListQuery, StartCountMutation } from './count.query.js';
import styles from './Stock.module.css';
import { useAct } from './useAct.js';

type ListedCount = NonNullable<Listed['stockCounts']>['edges'][number]['node'];

/** Stock counts, newest first; a keeper opens a new one. */
export function CountList() {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const [isStarting, setStarting] = useState(false);
  const list = useConnection(CountListQuery, {}, (data) => data.stockCounts);
  const action = (
    <div className={styles.tools}>
      <ExportLinks what={{ table: 'stock-counts' }} />
      {hasRole(account, 'STOCK') && <Button onClick={() => setStarting(true)}>{t('count.start')}</Button>}
    </div>
  );
  return (
    <Panel title={t('count.list')} action={action}>
      <ListAnswer list={list} none={<EmptyState text={t('count.none')} isFiltered={false} />}>
        <DataTable caption={t('count.list')} columns={columnsOf(format, t)} rows={list.nodes} rowKey={({ id }) => id} />
      </ListAnswer>
      {isStarting && <StartForm close={() => setStarting(false)} />}
    </Panel>
  );
}

function StartForm({ close }: { close: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const { isBusy, error, send } = useAct(StartCountMutation, ({ startStockCount }) => {
    if (startStockCount) void navigate({ to: '/stock/count/$id', params: { id: startStockCount.id } });
  });
  return (
    <ActForm
      title={t('count.start')}
      act={t('count.start')}
      isBusy={isBusy}
      error={error}
      close={close}
      send={() => void send({ noteTh: note.trim() || null })}
    >
      <TextInput label={t('count.start.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
    </ActForm>
  );
}

function columnsOf(format: Formats, t: Translate): Column<ListedCount>[] {
  return [
    {
      key: 'number',
      label: t('stock.col.number'),
      heading: true,
      cell: ({ id, number }) => (
        <Link to="/stock/count/$id" params={{ id }} className={styles.number}>
          {number}
        </Link>
      ),
    },
    { key: 'state', label: t('stock.col.state'), cell: ({ state }) => t(`count.state.${state}`) },
    { key: 'opened', label: t('count.opened'), cell: ({ openedAt }) => format.instant(openedAt) },
    { key: 'closed', label: t('count.closed'), cell: ({ closedAt }) => format.instant(closedAt) },
    {
      key: 'differences',
      label: t('count.difference'),
      cell: ({ lines }) => t('count.differences', { count: lines.filter(({ difference }) => difference !== 0).length }),
    },
    { key: 'note', label: t('stock.col.note'), cell: ({ noteTh }) => noteTh },
  ];
}
