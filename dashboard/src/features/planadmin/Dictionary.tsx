import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { readNameSearch } from './adminSearch.js';
import { type DictionaryRow, DictionaryQuery } from './dictionary.query.js';
import { EntryDrawer } from './EntryDrawer.js';
import { NameSearch } from './NameSearch.js';
import styles from './PlanAdmin.module.css';

/** The dictionary: indicators to be found by name or code, each opened for its definition, owner and targets. */
export function Dictionary({ period }: { period: { fiscalYear: number; quarter: number } }) {
  const t = useT();
  const format = useFormat();
  const search = readNameSearch(useSearch({ strict: false }));
  const list = useConnection(DictionaryQuery, { ...period, search }, (data) => data.indicators);
  const [opened, setOpened] = useState<DictionaryRow | null>(null);
  return (
    <Panel title={t('planAdmin.part.dictionary')} subtitle={t('planAdmin.dictionary.note', { quarter: format.quarterShort(period) })}>
      <NameSearch />
      <ListAnswer list={list} none={<EmptyState text={t('planAdmin.none')} />}>
        <DataTable
          caption={t('planAdmin.part.dictionary')}
          columns={columnsOf(format, t, setOpened)}
          rows={list.nodes}
          rowKey={(row) => row.id}
        />
      </ListAnswer>
      {opened && <EntryDrawer row={opened} fiscalYear={period.fiscalYear} close={() => setOpened(null)} />}
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate, open: (row: DictionaryRow) => void): Column<DictionaryRow>[] {
  return [
    {
      key: 'indicator',
      label: t('planAdmin.col.indicator'),
      heading: true,
      cell: (row) => (
        <>
          <button
            type="button"
            className={styles.open}
            aria-haspopup="dialog"
            title={t('planAdmin.dictionary.open', { name: format.name(row) })}
            onClick={() => open(row)}
          >
            {format.name(row)}
          </button>{' '}
          <span className={styles.small}>{row.code}</span>
        </>
      ),
    },
    { key: 'agency', label: t('planAdmin.col.agency'), cell: ({ agency }) => agency && format.name(agency) },
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
