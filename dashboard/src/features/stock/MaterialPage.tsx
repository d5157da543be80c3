import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { stockTh } from '../../i18n/th/stock.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { CardRow, Page, Stack } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { StatCard } from '../../ui/StatCard.js';
import { Ledger } from './Ledger.js';
import { type Material, MaterialPageQuery } from './material.query.js';
import { MaterialForm } from './MaterialForm.js';
import { ReceiptForm } from './ReceiptForm.js';
import styles from './Stock.module.css';
import { materialName } from './stock.words.js';
import { WarnMark } from './StockMark.js';

addMessages(stockTh);

/** One material: what there is of it, and its ledger for those who work with the store. */
export function MaterialPage() {
  const t = useT();
  const format = useFormat();
  const { id = '' } = useParams({ strict: false });
  const answer = useApi(MaterialPageQuery, { id });
  const material = answer.data?.material;
  return (
    <Page
      title={material ? materialName(material, format) : t('stock.title')}
      lead={material && <MaterialLead material={material} />}
      back={
        <Link to="/stock" search={{ part: 'materials' } as never}>
          ← {t('stock.back')}
        </Link>
      }
    >
      <Answer answer={answer}>
        {(data) =>
          data.material ? (
            <MaterialBody material={data.material} reload={answer.retry} />
          ) : (
            <EmptyState text={t('material.notFound')} isFiltered={false} />
          )
        }
      </Answer>
    </Page>
  );
}

function MaterialLead({ material: { code, isPart, belowReorder, active } }: { material: Material }) {
  const t = useT();
  return (
    <>
      {[code, isPart && t('material.ofPart'), !active && t('material.inactive')].filter(Boolean).join(' · ')}{' '}
      {belowReorder && <WarnMark words={t('material.below')} />}
    </>
  );
}

function MaterialBody({ material, reload }: { material: Material; reload: () => void }) {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const isKeeper = hasRole(account, 'STOCK');
  const seesLedger = (['STOCK', 'TECHNICIAN', 'SUPPLY', 'ADMIN', 'EXECUTIVE'] as const).some((role) => hasRole(account, role));
  return (
    <Stack>
      <CardRow>
        <StatCard
          label={t('material.balance')}
          value={format.count(material.balance)}
          definition={t('material.balance.means')}
          unit={material.unitTh}
          sub={material.unitTh}
        />
        <StatCard
          label={t('material.promised')}
          value={format.count(material.promised)}
          definition={t('material.promised.means')}
          unit={material.unitTh}
          sub={material.unitTh}
        />
        <StatCard
          label={t('material.reorder')}
          value={format.count(material.reorderLevel)}
          definition={t('material.reorder.means')}
          unit={material.unitTh}
          sub={material.unitTh}
        />
      </CardRow>
      {isKeeper && <KeeperActs key={material.version} material={material} reload={reload} />}
      {seesLedger && <Ledger id={material.id} />}
    </Stack>
  );
}

function KeeperActs({ material, reload }: { material: Material; reload: () => void }) {
  const t = useT();
  const [asking, setAsking] = useState<'receive' | 'edit' | null>(null);
  const close = () => setAsking(null);
  if (usePaper()) return null;
  return (
    <div className={styles.acts}>
      <Button onClick={() => setAsking('receive')}>{t('material.receive')}</Button>
      <Button variant="default" onClick={() => setAsking('edit')}>
        {t('material.edit')}
      </Button>
      {asking === 'receive' && <ReceiptForm material={material} close={close} />}
      {asking === 'edit' && <MaterialForm material={material} saved={reload} close={close} />}
    </div>
  );
}
