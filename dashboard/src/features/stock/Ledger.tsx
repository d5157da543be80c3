import { Link } from '@tanstack/react-router';
import { type Formats, useFormat } from '../../format/useFormat.js';
import type { MaterialLedgerQuery as Answered } from '../../graphql/generated/graphql.js';
import { useConnection } from '../../graphql/useConnection.js';
import { type Translate, useT } from '../../i18n/language.js';
import { type Column, DataTable } from '../../ui/DataTable.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { MaterialLedgerQuery } from './material.query.js';
import styles from './Stock.module.css';

type Movement = NonNullable<NonNullable<Answered['material']>['movements']>['edges'][number]['node'];

/** The ledger of a material, newest first: in, out, and what was left after each. */
export function Ledger({ id }: { id: string }) {
  const t = useT();
  const format = useFormat();
  const list = useConnection(MaterialLedgerQuery, { id }, (data) => data.material?.movements);
  return (
    <Panel title={t('material.ledger')}>
      <ListAnswer list={list} none={<EmptyState text={t('material.ledger.none')} isFiltered={false} />}>
        <DataTable caption={t('material.ledger')} columns={columnsOf(format, t)} rows={list.nodes} rowKey={({ seq }) => String(seq)} />
      </ListAnswer>
    </Panel>
  );
}

function columnsOf(format: Formats, t: Translate): Column<Movement>[] {
  return [
    { key: 'when', label: t('stock.col.when'), heading: true, cell: ({ occurredAt }) => format.instant(occurredAt) },
    {
      key: 'kind',
      label: t('stock.col.note'),
      wordy: true,
      cell: ({ kind, agency, noteTh }) => [t(`material.kind.${kind}`), agency && format.name(agency), noteTh].filter(Boolean).join(' · '),
    },
    {
      key: 'document',
      label: t('material.document'),
      cell: ({ documentNumber, withdrawal }) =>
        withdrawal ? (
          <Link to="/stock/withdrawal/$id" params={{ id: withdrawal.id }}>
            {withdrawal.number}
          </Link>
        ) : (
          <span className={styles.small}>{documentNumber}</span>
        ),
    },
    { key: 'in', label: t('material.in'), align: 'right', cell: ({ quantity }) => quantity > 0 && format.count(quantity) },
    { key: 'out', label: t('material.out'), align: 'right', cell: ({ quantity }) => quantity < 0 && format.count(-quantity) },
    { key: 'after', label: t('material.after'), align: 'right', cell: ({ balanceAfter }) => <strong>{format.count(balanceAfter)}</strong> },
  ];
}
