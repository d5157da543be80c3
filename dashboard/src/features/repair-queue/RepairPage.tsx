import { Link, useParams } from '@tanstack/react-router';
import { useFormat } from '../../format/useFormat.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import type { RepairWorkQuery } from '../../graphql/generated/graphql.js';
import { addMessages, useT } from '../../i18n/language.js';
import { repairsTh } from '../../i18n/th/repairs.js';
import { repairWorkTh } from '../../i18n/th/repairWork.js';
import { ClockMark } from '../../repair/ClockMark.js';
import { RepairState } from '../../repair/RepairState.js';
import repair from '../../repair/Repair.module.css';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Columns, Page, Stack } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { ActsPanel } from './ActsPanel.js';
import { Checklist } from './Checklist.js';
import { ClockPanel } from './ClockPanel.js';
import { GuaranteePanel } from './GuaranteePanel.js';
import { PaperLinks } from './PaperLinks.js';
import { RepairFacts } from './RepairFacts.js';
import { SatisfactionPanel } from './SatisfactionPanel.js';
import { StorePanel } from './StorePanel.js';
import { TrackPanel } from './TrackPanel.js';
import { useRepair } from './useRepair.js';
import { type WorkedTicket, WorkTicket } from './work.query.js';
import { WorkTimeline } from './WorkTimeline.js';

addMessages(repairsTh);
addMessages(repairWorkTh);

/** One repair, with all that the viewer may do about it now: for those who mend and for the agency that asked. */
export function RepairPage() {
  const t = useT();
  const { account } = useSession();
  const { code = '' } = useParams({ strict: false });
  const answer = useRepair(code);
  const ticket = readFragment(WorkTicket, answer.data?.repairTicket);
  const isRequester = hasRole(account, 'REQUESTER') && !hasRole(account, 'TECHNICIAN');
  const back = isRequester ? (
    <Link to="/requests">← {t('page.back', { name: t('nav.requests') })}</Link>
  ) : (
    <Link to="/repairs">← {t('page.back', { name: t('repairs.title') })}</Link>
  );
  return (
    <Page title={ticket ? `${code} · ${ticket.subjectTh}` : code} lead={ticket && <Lead ticket={ticket} />} back={back}>
      <Answer answer={answer}>
        {({ repairTicket }) =>
          repairTicket ? (
            <Repair key={code} ticket={repairTicket} refresh={answer.retry} />
          ) : (
            <EmptyState text={t('ticket.notFound', { code })} isFiltered={false} />
          )
        }
      </Answer>
    </Page>
  );
}

function Lead({ ticket: { state, clock, officer, source } }: { ticket: WorkedTicket }) {
  const t = useT();
  const format = useFormat();
  return (
    <span className={repair.buttons}>
      <RepairState state={state} /> <ClockMark clock={clock} /> {officer ? format.name(officer) : t('repairs.nobody')}{' '}
      <SourceBadge source={source} />
    </span>
  );
}

interface RepairProps {
  ticket: NonNullable<RepairWorkQuery['repairTicket']>;
  refresh: () => void;
}

function Repair({ ticket: masked, refresh }: RepairProps) {
  const isPaper = usePaper() !== null;
  const ticket = readFragment(WorkTicket, masked);
  return (
    <>
      {!isPaper && <ActsPanel ticket={ticket} events={masked.events} refresh={refresh} />}
      <SatisfactionPanel ticket={ticket} refresh={refresh} />
      <Columns wide>
        <Stack>
          <GuaranteePanel ticket={masked} />
          <Checklist ticket={masked} refresh={refresh} />
          <RepairFacts ticket={ticket} />
          <WorkTimeline ticket={ticket} events={masked.events} refresh={refresh} />
        </Stack>
        <Stack>
          <ClockPanel ticket={ticket} />
          <StorePanel ticket={masked} />
          {!isPaper && <TrackPanel ticket={ticket} refresh={refresh} />}
          {!isPaper && <PaperLinks ticket={ticket} />}
        </Stack>
      </Columns>
    </>
  );
}
