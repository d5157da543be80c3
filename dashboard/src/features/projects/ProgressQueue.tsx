import { useState } from 'react';
import { AcceptBar } from '../../checking/AcceptBar.js';
import { acceptanceAmong } from '../../checking/acceptance.js';
import { CheckTable } from '../../checking/CheckTable.js';
import { Outcomes } from '../../checking/Outcomes.js';
import { useSelection } from '../../checking/useSelection.js';
import { useFormat } from '../../format/useFormat.js';
import { useConnection } from '../../graphql/useConnection.js';
import { useT } from '../../i18n/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Panel } from '../../ui/Panel.js';
import { usePaper } from '../../ui/paper.js';
import { projectName } from './progress.js';
import { type ProgressQueueRow, ProgressQueueQuery } from './progressQueue.query.js';
import { judgeMonth } from './progressQueue.rules.js';
import { progressQueueColumns } from './progressQueueColumns.js';
import type { QueueState } from './progressSearch.js';
import { QueueDrawer } from './QueueDrawer.js';
import { useProgressVerification } from './useProgressVerification.js';

interface ProgressQueueProps {
  fiscalYear: number;
  month: number | null;
  /** null = all one may see. */
  agency: string | null;
  state: QueueState;
}

/** The queue: rows to select and open, what is accepted together, and what came of it. */
export function ProgressQueue({ fiscalYear, month, agency, state }: ProgressQueueProps) {
  const t = useT();
  const format = useFormat();
  const isPaper = usePaper() !== null;
  const list = useConnection(
    ProgressQueueQuery,
    { fiscalYear, month, agencyCodes: agency === null ? null : [agency], states: [state] },
    (data) => data.progressQueue,
  );
  const verification = useProgressVerification();
  const selection = useSelection<ProgressQueueRow>(judgeMonth);
  const [open, setOpen] = useState<ProgressQueueRow | null>(null);
  const rows = list.nodes.filter((row) => !verification.settled.has(judgeMonth(row).version));
  const show = (row: ProgressQueueRow) => {
    selection.markOpened(row);
    setOpen(row);
  };
  const accept = (accepted: readonly ProgressQueueRow[]) => {
    selection.clear();
    void verification.accept(accepted);
  };
  const columns = progressQueueColumns({ format, t, open: show, isOpened: (row) => selection.opened.has(judgeMonth(row).version) });
  return (
    <>
      <Outcomes outcomes={verification.told} failures={verification.failures} forget={verification.forget} />
      <Panel title={t('projects.queue')} subtitle={t('projects.queue.count', { count: list.total - (list.nodes.length - rows.length) })}>
        {!isPaper && rows.length > 0 && (
          <AcceptBar
            rows={rows}
            selection={selection}
            acceptance={acceptanceAmong(rows, judgeMonth, selection)}
            isBusy={verification.isBusy}
            accept={accept}
          />
        )}
        <ListAnswer list={{ ...list, nodes: rows }} none={<EmptyState text={t('projects.queue.none')} />}>
          <CheckTable
            caption={t('projects.queue')}
            columns={columns}
            rows={rows}
            judge={judgeMonth}
            nameOf={({ project, cell }) => `${format.name(projectName(project))} ${format.monthLong(cell)}`}
            selection={selection}
            open={show}
          />
        </ListAnswer>
      </Panel>
      {open && <QueueDrawer row={open} verification={verification} close={() => setOpen(null)} />}
    </>
  );
}
