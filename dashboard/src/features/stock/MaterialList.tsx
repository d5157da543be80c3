import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type Formats, useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { Choice } from '../../ui/Choice.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { BelowReorderQuery, type ListedMaterial, MaterialListQuery } from './material.query.js';
import { MaterialForm } from './MaterialForm.js';
import { SearchField, useSearchChange } from './SearchField.js';
import styles from './Stock.module.css';
import { materialName } from './stock.words.js';
import { WarnMark } from './StockMark.js';
import { materialFilters, readMaterialFilter, readStockText } from './stockSearch.js';

/** Materials with their balances, and a sign on those that are to be bought. */
export function MaterialList() {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const search = useSearch({ strict: false });
  const show = readMaterialFilter(search);
  const change = useSearchChange();
  const [isMaking, setMaking] = useState(false);
  const chosen = {
    search: readStockText(search),
    belowReorder: show === 'below' ? true : null,
    isPart: show === 'parts' ? true : null,
    active: hasRole(account, 'STOCK') ? null : true,
  };
  const list = useConnection(MaterialListQuery, chosen, (data) => data.materials);
  const what = { table: 'materials', q: chosen.search, show: show === 'all' ? null : show, active: chosen.active };
  const action = (
    <div className={styles.tools}>
      <ExportLinks what={what} />
      {hasRole(account, 'STOCK') && <Button onClick={() => setMaking(true)}>{t('material.new')}</Button>}
    </div>
  );
  return (
    <Panel title={t('material.list')} action={action}>
      <div className={styles.bar}>
        <Choice
          label={t('material.show')}
          value={show}
          options={materialFilters.map((value) => ({ value, label: t(`material.show.${value}`) }))}
          onChange={(next) => change({ show: next === 'all' ? undefined : next })}
        />
        <SearchField />
      </div>
      {show === 'all' && <BelowNotice />}
      <ListAnswer list={list} none={<EmptyState text={t('material.none')} isFiltered={false} />}>
        <DataTable caption={t('material.list')} columns={columnsOf(format, t)} rows={list.nodes} rowKey={({ id }) => id} />
      </ListAnswer>
      {isMaking && <MaterialForm close={() => setMaking(false)} saved={list.answer.retry} />}
    </Panel>
  );
}

/** How many materials are to be bought, with the way to them. */
function BelowNotice() {
  const t = useT();
  const format = useFormat();
  const change = useSearchChange();
  const { data } = useApi(BelowReorderQuery, {});
  const below = data?.materials?.totalCount ?? 0;
  if (below === 0) return null;
  return (
    <div className={styles.notice}>
      <Callout tone="warn">
        {t('material.belowCount', { count: format.count(below) ?? '' })}{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => change({ show: 'below' })}>
          {t('material.show.below')}
        </Button>
      </Callout>
    </div>
  );
}

function columnsOf(format: Formats, t: Translate): Column<ListedMaterial>[] {
  return [
    {
      key: 'material',
      label: t('stock.col.material'),
      heading: true,
      cell: (material) => (
        <>
          <Link to="/stock/material/$id" params={{ id: material.id }}>
            {materialName(material, format)}
          </Link>{' '}
          <span className={styles.small}>{[material.code, material.isPart && t('material.ofPart')].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    {
      key: 'balance',
      label: t('material.balance'),
      align: 'right',
      cell: ({ balance, unitTh }) => <strong>{t('stock.quantityOf', { count: format.count(balance) ?? '', unit: unitTh })}</strong>,
    },
    { key: 'promised', label: t('material.promised'), align: 'right', cell: ({ promised }) => format.count(promised) },
    { key: 'reorder', label: t('material.reorder'), align: 'right', cell: ({ reorderLevel }) => format.count(reorderLevel) },
    {
      key: 'state',
      label: t('stock.col.state'),
      cell: ({ belowReorder, active }) =>
        belowReorder ? (
          <WarnMark words={t('material.below')} />
        ) : active ? (
          ''
        ) : (
          <span className={styles.small}>{t('material.inactive')}</span>
        ),
    },
  ];
}
