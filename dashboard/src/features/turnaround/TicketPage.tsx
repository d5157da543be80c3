import { Link, useParams } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Columns, Page } from '../../ui/Page.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { TicketFacts } from './TicketFacts.js';
import { TicketTimeline } from './TicketTimeline.js';

const TicketPageQuery = graphql(`
  query TicketPage($code: String!) {
    repairTicket(code: $code) {
      subjectTh
      source
      ...TicketFacts_ticket
      events {
        ...TicketTimeline_event
      }
    }
  }
`);

/** One ticket: its facts and what happened when. */
export function TicketPage() {
  const t = useT();
  const { code = '' } = useParams({ strict: false });
  const answer = useApi(TicketPageQuery, { code });
  const ticket = answer.data?.repairTicket;
  const back = (
    <Link to="/turnaround" search={true}>
      ← {t('page.back', { name: t('turnaround.title') })}
    </Link>
  );
  return (
    <Page title={ticket ? `${code} · ${ticket.subjectTh}` : code} lead={ticket && <SourceBadge source={ticket.source} />} back={back}>
      <Answer answer={answer}>
        {({ repairTicket }) =>
          repairTicket ? (
            <Columns>
              <TicketFacts ticket={repairTicket} />
              <TicketTimeline events={repairTicket.events} />
            </Columns>
          ) : (
            <EmptyState text={t('ticket.notFound', { code })} />
          )
        }
      </Answer>
    </Page>
  );
}
