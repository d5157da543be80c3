import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { addMessages, useT } from '../../i18n/language.js';
import { repairsTh } from '../../i18n/th/repairs.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { AsOfNow } from '../../ui/AsOfNow.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { ListAnswer } from '../../ui/ListAnswer.js';
import { Page } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { AssignBar } from './AssignBar.js';
import { QueueBoard } from './QueueBoard.js';
import { QueueChoices } from './QueueChoices.js';
import { isNarrowed, queueExport, queueVariables, useQueueSearch } from './queueSearch.js';
import { QueueTable } from './QueueTable.js';
import styles from './Queue.module.css';
import { ShortcutHelp } from './ShortcutHelp.js';
import { StateCounts } from './StateCounts.js';
import { useMarked } from './useMarked.js';
import { useOfficers } from './useOfficers.js';
import { useQueue } from './useQueue.js';
import { useShortcuts } from './useShortcuts.js';

addMessages(repairsTh);

const seesTickets = ['TECHNICIAN', 'STOCK', 'HEAD', 'EXECUTIVE', 'ADMIN', 'REQUESTER'] as const;

/** The queue of repairs: what has not ended, by the sections, for those who mend and those who watch over it. */
export function QueuePage() {
  const t = useT();
  const isPaper = usePaper() !== null;
  const { account } = useSession();
  const officers = useOfficers();
  const { chosen, choose } = useQueueSearch();
  const own = officers.own?.section;
  const mustName = chosen.section === null && own !== undefined;
  useEffect(() => {
    // The own section is written into the address, so that the link shows others what is seen here.
    if (mustName) choose({ desk: own });
  });
  if (!seesTickets.some((role) => hasRole(account, role))) {
    return (
      <Page title={t('repairs.title')} onPaper={false}>
        <EmptyState text={t('repairs.noRole')} isFiltered={false} />
      </Page>
    );
  }
  return (
    <Page title={t('repairs.title')} lead={!isPaper && <Lead />} exports={!mustName && <ExportLinks what={queueExport(chosen)} />}>
      {officers.isKnown && !mustName && <QueueOfChosen officers={officers} />}
    </Page>
  );
}

function Lead() {
  const t = useT();
  const { account } = useSession();
  return (
    <span className={styles.lead}>
      {t('repairs.lead')} <Link to="/scan">{t('repairs.scan')}</Link>
      {hasRole(account, 'TECHNICIAN') && <Link to="/requests/new">{t('repairs.open')}</Link>}
      <Link to="/repairs/roster">{t('repairs.roster')}</Link>
    </span>
  );
}

function QueueOfChosen({ officers }: { officers: ReturnType<typeof useOfficers> }) {
  const t = useT();
  const isPaper = usePaper() !== null;
  const { account } = useSession();
  const { chosen, choose } = useQueueSearch();
  const queue = useQueue(queueVariables(chosen));
  const [helpOpen, setHelpOpen] = useState(false);
  const [assigning, setAssigning] = useState(false);
  const marked = useMarked(queue.nodes);
  const mayAssign = hasRole(account, 'TECHNICIAN') && !isPaper;
  const toggleView = () => choose({ view: chosen.view === 'list' ? 'board' : '' });
  const acts = useMemo(
    () => ({ mark: marked.toggle, assign: () => setAssigning(true), clear: marked.clear, help: () => setHelpOpen(true) }),
    [marked.toggle, marked.clear],
  );
  useShortcuts({ ...acts, view: toggleView, mayMark: mayAssign, hasMarked: marked.tickets.length > 0 });
  const none = <EmptyState text={t('repairs.empty')} isFiltered={isNarrowed(chosen)} />;
  return (
    <>
      <QueueChoices officers={officers.all} />
      <StateCounts counts={queue.counts} />
      {isPaper && queue.nodes.length > 0 && <AsOfNow sources={queue.nodes.map(({ source }) => source)} />}
      {mayAssign && (
        <AssignBar marked={marked} officers={officers} isOpen={assigning} open={setAssigning} onDone={() => void queue.refresh()} />
      )}
      <ListAnswer list={queue} none={none}>
        {chosen.view === 'board' && !isPaper ? (
          <QueueBoard queue={queue} />
        ) : (
          <QueueTable tickets={queue.nodes} {...(mayAssign && { marked })} />
        )}
      </ListAnswer>
      {!isPaper && (
        <div className={styles.help}>
          {[...new Set(queue.nodes.map(({ source }) => source))].map((source) => (
            <SourceBadge key={source} source={source} />
          ))}
          <Button variant="subtle" size="compact-sm" onClick={() => setHelpOpen(true)}>
            {t('repairs.keys')}
          </Button>
        </div>
      )}
      {helpOpen && <ShortcutHelp close={() => setHelpOpen(false)} />}
    </>
  );
}
