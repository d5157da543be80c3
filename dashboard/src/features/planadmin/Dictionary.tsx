import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { dictionaryVariables, readNameSearch, useAdminSearch } from './adminSearch.js';
import { type DictionaryRow, DictionaryQuery } from './dictionary.query.js';
import { DictionaryChoices } from './DictionaryChoices.js';
import { EntryDrawer } from './EntryDrawer.js';
import { indicatorColumns } from './indicatorColumns.js';
import { NameSearch } from './NameSearch.js';
import styles from './PlanAdmin.module.css';

const NewIndicator = lazy(async () => ({ default: (await import('./NewIndicator.js')).NewIndicator }));

type Opened = { id: string; nameTh: string; nameEn: string } | 'new' | null;

/** The dictionary: indicators to be found by name, agency or state, each opened for its definition, owner and targets; and new ones. */
export function Dictionary({ fiscalYear }: { fiscalYear: number }) {
  const t = useT();
  const format = useFormat();
  const search = readNameSearch(useSearch({ strict: false }));
  const { chosen } = useAdminSearch();
  const list = useConnection(DictionaryQuery, { ...dictionaryVariables(chosen), search }, (data) => data.indicatorDictionary);
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const { agency, kind, usage, owner, goal } = chosen;
  const add = (
    <div className={styles.acts}>
      <ExportLinks what={{ table: 'dictionary', agency, kind, usage, owner, goal, q: search }} />
      <Button onClick={() => setOpened('new')}>{t('planAdmin.new.title')}</Button>
    </div>
  );
  const made = (indicator: Exclude<Opened, 'new'>) => {
    setOpened(indicator);
    list.answer.retry();
  };
  return (
    <Panel title={t('planAdmin.part.dictionary')} subtitle={t('planAdmin.dictionary.note')} action={add}>
      <div className={styles.choices}>
        <NameSearch />
        <DictionaryChoices />
      </div>
      <ListAnswer list={list} none={<EmptyState text={t('planAdmin.none')} />}>
        <p className={styles.words}>{t('planAdmin.dictionary.count', { count: format.count(list.total) ?? '' })}</p>
        <DataTable
          caption={t('planAdmin.part.dictionary')}
          columns={columnsOf(format, t, setOpened)}
          rows={list.nodes}
          rowKey={(row) => row.id}
        />
      </ListAnswer>
      <Suspense>{opened === 'new' && <NewIndicator done={made} close={close} />}</Suspense>
      {opened && opened !== 'new' && <EntryDrawer key={opened.id} row={opened} fiscalYear={fiscalYear} close={close} />}
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate, open: (row: DictionaryRow) => void): Column<DictionaryRow>[] {
  return [
    ...indicatorColumns({ format, t, titleOf: (name) => t('planAdmin.dictionary.open', { name }), open }),
    { key: 'owner', label: t('planAdmin.dictionary.owner'), cell: (row) => ownerWords(row, t) },
    {
      key: 'revision',
      label: t('planAdmin.col.state'),
      cell: ({ revision, retiredAt }) =>
        retiredAt == null
          ? t('planAdmin.dictionary.revision', { revision })
          : t('planAdmin.dictionary.retired', { date: format.day(retiredAt) ?? '' }),
    },
  ];
}

function ownerWords({ ownerName, ownerActive }: DictionaryRow, t: Translate): string {
  if (ownerName == null) return `! ${t('planAdmin.dictionary.noOwner')}`;
  return ownerActive ? ownerName : `! ${t('planAdmin.dictionary.inactiveOwner', { name: ownerName })}`;
}
