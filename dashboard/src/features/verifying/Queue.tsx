import { useState } from 'react';
import { useFormat } from '../../format/useFormat.js';
import { useConnection } from '../../graphql/useConnection.js';
import { useT } from '../../i18n/language.js';
import { AsOfNow } from '../../ui/AsOfNow.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { AcceptBar } from './AcceptBar.js';
import { CellDrawer } from './CellDrawer.js';
import { NothingWaits } from './NothingWaits.js';
import { Outcomes } from './Outcomes.js';
import { type QueueRow, VerificationQueueQuery } from './queue.query.js';
import { acceptanceOf, rowVersionOf } from './queue.rules.js';
import { queueVariables, useQueueSearch } from './queueSearch.js';
import { QueueTable } from './QueueTable.js';
import { useSelection } from './useSelection.js';
import { useVerification } from './useVerification.js';

/** The queue of a quarter: rows to select and open, what is accepted together, and what came of it. */
export function Queue({ period }: { period: { fiscalYear: number; quarter: number } }) {
  const t = useT();
  const format = useFormat();
  const isPaper = usePaper() !== null;
  const { chosen } = useQueueSearch();
  const list = useConnection(VerificationQueueQuery, { ...period, ...queueVariables(chosen) }, (data) => data.verificationQueue);
  const verification = useVerification();
  const selection = useSelection();
  const [open, setOpen] = useState<QueueRow | null>(null);
  const rows = list.nodes.filter((row) => !verification.settled.has(rowVersionOf(row)));
  const acceptance = acceptanceOf(rows, selection.selected, selection.opened);
  const show = (row: QueueRow) => {
    selection.markOpened(row);
    setOpen(row);
  };
  const accept = (accepted: readonly QueueRow[]) => {
    selection.clear();
    void verification.accept(accepted);
  };
  const counts = { total: list.total, odd: format.count(list.answer.data?.verificationQueue?.oddCount ?? 0) ?? '' };
  return (
    <>
      {isPaper && <AsOfNow sources={rows.map(({ cell }) => cell.source)} />}
      <Outcomes verification={verification} />
      <Panel title={t('verifying.queue')} subtitle={t('verifying.counts', counts)}>
        {!isPaper && rows.length > 0 && (
          <AcceptBar rows={rows} selection={selection} acceptance={acceptance} isBusy={verification.isBusy} accept={accept} />
        )}
        <ListAnswer list={{ ...list, nodes: rows }} none={<NothingWaits period={period} />}>
          <QueueTable rows={rows} selection={selection} open={show} />
        </ListAnswer>
      </Panel>
      {open && <CellDrawer row={open} verification={verification} close={() => setOpen(null)} />}
    </>
  );
}
