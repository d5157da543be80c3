import { Button, Textarea } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, type Translate, useT } from '../../i18n/language.js';
import { stockTh } from '../../i18n/th/stock.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page, Stack } from '../../ui/Page.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { ActForm } from './ActForm.js';
import { CloseCountMutation, type Count, type CountableMaterial, type CountLine, CountPageQuery } from './count.query.js';
import { CountEntry } from './CountEntry.js';
import styles from './Stock.module.css';
import { materialName } from './stock.words.js';
import { useAct } from './useAct.js';

addMessages(stockTh);

/** One stock count: what is still to be counted, what was found, and the closing with its reason. */
export function CountPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const answer = useApi(CountPageQuery, { id });
  const count = answer.data?.stockCount;
  return (
    <Page
      title={count ? t('count.title', { number: count.number }) : t('stock.title')}
      lead={count && t(`count.state.${count.state}`)}
      back={
        <Link to="/stock" search={{ part: 'counts' } as never}>
          ← {t('stock.back')}
        </Link>
      }
    >
      <Answer answer={answer}>
        {({ stockCount, materials }) =>
          stockCount ? (
            <CountBody count={stockCount} materials={materials?.edges.map(({ node }) => node) ?? []} reload={answer.retry} />
          ) : (
            <EmptyState text={t('count.notFound')} isFiltered={false} />
          )
        }
      </Answer>
    </Page>
  );
}

function CountBody({ count, materials, reload }: { count: Count; materials: CountableMaterial[]; reload: () => void }) {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const [isClosing, setClosing] = useState(false);
  const isPaper = usePaper() !== null;
  const isOpen = count.state === 'OPEN' && hasRole(account, 'STOCK') && !isPaper;
  const counted = new Set(count.lines.map(({ material }) => material?.id));
  const left = materials.filter(({ id }) => !counted.has(id));
  const words = t('count.counted', { counted: count.lines.length, total: count.lines.length + left.length });
  return (
    <Stack>
      <p>{[count.noteTh, count.reasonTh, isOpen && words].filter(Boolean).join(' · ')}</p>
      {isOpen && (
        <div className={styles.acts}>
          <Button onClick={() => setClosing(true)}>{t('count.close')}</Button>
        </div>
      )}
      {isOpen && (
        <Panel title={t('count.left')}>
          {left.length === 0 ? <p>{t('count.allCounted')}</p> : <CountEntry id={count.id} materials={left} />}
        </Panel>
      )}
      <Panel
        title={t('count.lines')}
        subtitle={t('count.differences', { count: count.lines.filter(({ difference }) => difference !== 0).length })}
      >
        <DataTable
          caption={t('count.lines')}
          columns={columnsOf(format, t)}
          rows={count.lines}
          rowKey={({ material, countedAt }) => material?.id ?? countedAt}
        />
      </Panel>
      {isClosing && <CloseForm count={count} close={() => setClosing(false)} reload={reload} />}
    </Stack>
  );
}

function CloseForm({ count, close, reload }: { count: Count; close: () => void; reload: () => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const { isBusy, error, send } = useAct(CloseCountMutation, close, reload);
  return (
    <ActForm
      title={t('count.close')}
      act={t('count.close')}
      isBusy={isBusy}
      isReady={reason.trim() !== ''}
      error={error}
      close={close}
      send={() => void send({ id: count.id, seenVersion: count.version, reasonTh: reason })}
    >
      <p>
        <strong>{t('count.differences', { count: count.lines.filter(({ difference }) => difference !== 0).length })}</strong>
      </p>
      <p>{t('count.close.note')}</p>
      <Textarea label={t('stock.reason')} required rows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
    </ActForm>
  );
}

function columnsOf(format: Formats, t: Translate): Column<CountLine>[] {
  const signed = (difference: number) => (difference > 0 ? `+${format.count(difference)}` : format.count(difference));
  return [
    {
      key: 'material',
      label: t('stock.col.material'),
      heading: true,
      cell: ({ material }) => (
        <>
          {materialName(material, format)} <span className={styles.small}>{material?.code}</span>
        </>
      ),
    },
    { key: 'found', label: t('count.found'), align: 'right', cell: ({ counted }) => format.count(counted) },
    { key: 'ledger', label: t('count.ledger'), align: 'right', cell: ({ balance }) => format.count(balance) },
    {
      key: 'difference',
      label: t('count.difference'),
      align: 'right',
      cell: ({ difference }) => (difference === 0 ? '0' : <strong>{signed(difference)}</strong>),
    },
    { key: 'when', label: t('stock.col.when'), cell: ({ countedAt }) => <span className={styles.small}>{format.instant(countedAt)}</span> },
  ];
}
