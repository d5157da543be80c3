import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
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
import { SearchField, useSearchChange } from './SearchField.js';
import styles from './Stock.module.css';
import { materialName } from './stock.words.js';
import { SlipMark } from './StockMark.js';
import { readSlipFilter, readStockText, type SlipFilter, slipFilters, statesOfSlips } from './stockSearch.js';
import { type ListedSlip, WithdrawalListQuery } from './withdrawal.query.js';

/** Withdrawals, newest first: at first those on which somebody has still to act. */
export function WithdrawalList() {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const search = useSearch({ strict: false });
  const filter = readSlipFilter(search);
  const change = useSearchChange();
  const chosen = { states: statesOfSlips(filter), search: readStockText(search) };
  const list = useConnection(WithdrawalListQuery, chosen, (data) => data.withdrawals);
  const options = slipFilters.map((value) => ({ value, label: filterWords(value, t) }));
  const action = (
    <div className={styles.tools}>
      <ExportLinks what={{ table: 'withdrawals', state: filter, q: chosen.search }} />
      {hasRole(account, 'REQUESTER') && (
        <Button component={Link} to="/stock/request">
          {t('withdrawal.new')}
        </Button>
      )}
    </div>
  );
  return (
    <Panel title={t('withdrawal.list')} action={action}>
      <div className={styles.bar}>
        <Choice
          label={t('withdrawal.states')}
          value={filter}
          options={options}
          onChange={(state) => change({ state: state === 'work' ? undefined : state })}
        />
        <SearchField />
      </div>
      <ListAnswer list={list} none={<EmptyState text={t('withdrawal.none')} isFiltered={false} />}>
        <DataTable caption={t('withdrawal.list')} columns={columnsOf(format, t)} rows={list.nodes} rowKey={({ id }) => id} />
      </ListAnswer>
    </Panel>
  );
}

function filterWords(filter: SlipFilter, t: Translate): string {
  return filter === 'work' || filter === 'all' ? t(`withdrawal.states.${filter}`) : t(`withdrawal.state.${filter}`);
}

function columnsOf(format: Formats, t: Translate): Column<ListedSlip>[] {
  return [
    {
      key: 'number',
      label: t('stock.col.number'),
      heading: true,
      cell: ({ id, number }) => (
        <Link to="/stock/withdrawal/$id" params={{ id }} className={styles.number}>
          {number}
        </Link>
      ),
    },
    { key: 'agency', label: t('stock.col.agency'), cell: ({ agency }) => agency && format.name(agency) },
    { key: 'lines', label: t('withdrawal.lines'), wordy: true, cell: (slip) => linesInWords(slip, format, t) },
    {
      key: 'when',
      label: t('stock.col.when'),
      cell: ({ requestedAt }) => <span className={styles.small}>{format.instant(requestedAt)}</span>,
    },
    { key: 'state', label: t('stock.col.state'), cell: ({ state }) => <SlipMark state={state} /> },
  ];
}

function linesInWords({ lines }: ListedSlip, format: Formats, t: Translate): string {
  return lines
    .map(({ asked, approved, material }) => {
      const unit = material?.unitTh ?? '';
      return `${materialName(material, format)} ${t('stock.quantityOf', { count: format.count(approved ?? asked) ?? '', unit })}`;
    })
    .join(', ');
}
