import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Role } from '../../graphql/generated/graphql.js';
import { addMessages, useT } from '../../i18n/language.js';
import { stockTh } from '../../i18n/th/stock.js';
import { hasRole } from '../../session/roles.js';
import { type Session, useSession } from '../../session/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { Segments } from '../../ui/Segments.js';
import { useSearchChange } from './SearchField.js';
import styles from './Stock.module.css';
import { readStockPart, type StockPart, stockParts } from './stockSearch.js';
import { WithdrawalList } from './WithdrawalList.js';

addMessages(stockTh);

// Withdrawals come with the page; the other parts when they are opened.
const MaterialList = lazy(async () => ({ default: (await import('./MaterialList.js')).MaterialList }));
const PartList = lazy(async () => ({ default: (await import('./PartList.js')).PartList }));
const CountList = lazy(async () => ({ default: (await import('./CountList.js')).CountList }));
const UseReport = lazy(async () => ({ default: (await import('./UseReport.js')).UseReport }));

/** Who opens which part of the store. */
const openTo: Record<StockPart, readonly Role[]> = {
  withdrawals: ['STOCK', 'REQUESTER', 'TECHNICIAN', 'ADMIN', 'EXECUTIVE', 'HEAD'],
  materials: ['STOCK', 'REQUESTER', 'TECHNICIAN', 'SUPPLY', 'ADMIN', 'EXECUTIVE'],
  parts: ['STOCK', 'TECHNICIAN', 'SUPPLY', 'ADMIN', 'EXECUTIVE'],
  counts: ['STOCK', 'ADMIN', 'EXECUTIVE'],
  use: ['STOCK', 'REQUESTER', 'HEAD', 'ADMIN', 'EXECUTIVE'],
};

const partsOf = (account: Session['account']) => stockParts.filter((part) => openTo[part].some((role) => hasRole(account, role)));

/** The store of computer materials: withdrawals, materials, parts, counts and the monthly report, as far as the reader has to do with them. */
export function StockPage() {
  const t = useT();
  const { account } = useSession();
  const open = partsOf(account);
  const part = readStockPart(useSearch({ strict: false }), open);
  if (open.length === 0) {
    return (
      <Page title={t('stock.title')} onPaper={false}>
        <EmptyState text={t('stock.noRole')} isFiltered={false} />
      </Page>
    );
  }
  return (
    <Page title={t('stock.title')} lead={t('stock.lead')}>
      <PartChoice part={part} open={open} />
      <Suspense fallback={<output aria-label={t('state.loading')} />}>
        {part === 'withdrawals' && <WithdrawalList />}
        {part === 'materials' && <MaterialList />}
        {part === 'parts' && <PartList />}
        {part === 'counts' && <CountList />}
        {part === 'use' && <UseReport />}
      </Suspense>
    </Page>
  );
}

function PartChoice({ part, open }: { part: StockPart; open: readonly StockPart[] }) {
  const t = useT();
  const change = useSearchChange();
  if (usePaper() || open.length === 1) return null;
  const options = Object.fromEntries(open.map((one) => [one, t(`stock.part.${one}`)])) as Record<StockPart, string>;
  return (
    <div className={styles.scroll}>
      <Segments
        label={t('stock.part')}
        value={part}
        options={options}
        onChange={(next) => change({ part: next, state: undefined, q: undefined })}
      />
    </div>
  );
}
