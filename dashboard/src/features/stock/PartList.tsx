import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { type ListedPart, PartListQuery } from './part.query.js';
import { PartRequestForm } from './PartRequestForm.js';
import { SearchField, useSearchChange } from './SearchField.js';
import styles from './Stock.module.css';
import { PartMark, WarnMark } from './StockMark.js';
import { choiceOfParts, type PartFilter, partFilters, readPartFilter, readStockText } from './stockSearch.js';

/** Requests for parts: those of technicians, and what purchasing has to answer. */
export function PartList() {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const filter = readPartFilter(search);
  const change = useSearchChange();
  // The page of a repair leads here with its number, to ask for a part at once.
  const code = typeof search['ticket'] === 'string' ? search['ticket'] : null;
  const [isAsking, setAsking] = useState(code !== null && hasRole(account, 'TECHNICIAN'));
  const close = () => {
    setAsking(false);
    if (code !== null) change({ ticket: undefined });
  };
  const list = useConnection(PartListQuery, { ...choiceOfParts(filter), search: readStockText(search) }, (data) => data.partRequests);
  const options = partFilters.map((value) => ({ value, label: filterWords(value, t) }));
  const action = (
    <div className={styles.tools}>
      <ExportLinks what={{ table: 'part-requests', state: filter, q: readStockText(search) }} />
      {hasRole(account, 'TECHNICIAN') && <Button onClick={() => setAsking(true)}>{t('part.new')}</Button>}
    </div>
  );
  return (
    <Panel title={t('part.list')} action={action}>
      <div className={styles.bar}>
        <Choice
          label={t('stock.col.state')}
          value={filter}
          options={options}
          onChange={(state) => change({ state: state === 'open' ? undefined : state })}
        />
        <SearchField />
      </div>
      <ListAnswer list={list} none={<EmptyState text={t('part.none')} isFiltered={false} />}>
        <DataTable caption={t('part.list')} columns={columnsOf(format, t)} rows={list.nodes} rowKey={({ id }) => id} />
      </ListAnswer>
      {isAsking && <PartRequestForm code={code ?? ''} close={close} />}
    </Panel>
  );
}

function filterWords(filter: PartFilter, t: Translate): string {
  return filter === 'open' || filter === 'overdue' || filter === 'all' ? t(`part.states.${filter}`) : t(`part.state.${filter}`);
}

function columnsOf(format: Formats, t: Translate): Column<ListedPart>[] {
  return [
    {
      key: 'number',
      label: t('stock.col.number'),
      heading: true,
      cell: ({ id, number }) => (
        <Link to="/stock/part/$id" params={{ id }} className={styles.number}>
          {number}
        </Link>
      ),
    },
    { key: 'name', label: t('part.name'), wordy: true, cell: ({ nameTh, quantity }) => `${nameTh} ×\u00a0${format.count(quantity)}` },
    { key: 'ticket', label: t('withdrawal.ticket'), cell: ({ ticketCode }) => <span className={styles.number}>{ticketCode}</span> },
    { key: 'agency', label: t('stock.col.agency'), cell: ({ agency }) => agency && format.name(agency) },
    {
      key: 'estimate',
      label: t('part.estimate'),
      align: 'right',
      cell: ({ estimateBaht }) => <span className={styles.number}>{format.bahtExact(estimateBaht) ?? '–'}</span>,
    },
    {
      key: 'state',
      label: t('stock.col.state'),
      cell: ({ state, overdue, expectedOn }) => (
        <>
          <PartMark state={state} /> {overdue && <WarnMark words={t('part.overdue')} />}
          {state === 'ORDERED' && <div className={styles.small}>{`${t('part.expected')} ${format.day(expectedOn) ?? ''}`}</div>}
        </>
      ),
    },
  ];
}
