import { useMemo, useState } from 'react';
import { AcceptBar } from '../../checking/AcceptBar.js';
import { Outcomes } from '../../checking/Outcomes.js';
import { useSelection } from '../../checking/useSelection.js';
import { useFormat } from '../../format/useFormat.js';
import { useConnection } from '../../graphql/useConnection.js';
import { useT } from '../../i18n/language.js';
import { AsOfNow } from '../../ui/AsOfNow.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { CellDrawer } from './CellDrawer.js';
import { NothingWaits } from './NothingWaits.js';
import { type QueueRow, VerificationQueueQuery } from './queue.query.js';
import { acceptanceOf, judge, rowKeyOf, rowVersionOf } from './queue.rules.js';
import { queueVariables, useQueueSearch } from './queueSearch.js';
import { QueueTable } from './QueueTable.js';
import { useVerification } from './useVerification.js';

/** The queue of a quarter: rows to select and open, what is accepted together, and what came of it. */
export function Queue({ period }: { period: { fiscalYear: number; quarter: number } }) {
  const t = useT();
  const format = useFormat();
  const isPaper = usePaper() !== null;
  const { chosen } = useQueueSearch();
  const list = useConnection(VerificationQueueQuery, { ...period, ...queueVariables(chosen) }, (data) => data.verificationQueue);
  const verification = useVerification();
  const selection = useSelection<QueueRow>(judge);
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
  const { outcomes } = verification;
  const told = useMemo(
    () =>
      outcomes.map(({ row, act, refusal }) => ({
        key: rowKeyOf(row),
        label: `${row.indicator.code} ${format.name(row.indicator)} · ${format.name(row.agency)}`,
        act,
        refusal,
      })),
    [outcomes, format],
  );
  const counts = { total: list.total, odd: format.count(list.answer.data?.verificationQueue?.oddCount ?? 0) ?? '' };
  return (
    <>
      {isPaper && <AsOfNow sources={rows.map(({ cell }) => cell.source)} />}
      <Outcomes outcomes={told} failures={verification.failures} forget={verification.forget} />
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
