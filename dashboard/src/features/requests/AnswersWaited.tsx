import { Link } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Callout } from '../../ui/Callout.js';

const AnswersWaitedQuery = graphql(`
  query AnswersWaited {
    repairQueue(states: [WAITING_AGENCY], orderBy: STATE_SINCE, first: 20) {
      edges {
        node {
          code
          subjectTh
          events {
            seq
            name
            reasonTh
          }
        }
      }
    }
  }
`);

/** The repairs that stand still until the agency answers, each with what is asked. */
export function AnswersWaited() {
  const t = useT();
  const { data } = useApi(AnswersWaitedQuery, {});
  const waiting = data?.repairQueue?.edges.map(({ node }) => node) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Callout tone="warn" title={t('requests.asked')}>
      <ul>
        {waiting.map(({ code, subjectTh, events }) => (
          <li key={code}>
            <Link to="/repairs/$code" params={{ code }}>
              {code}
            </Link>{' '}
            {[subjectTh, events.findLast(({ name }) => name === 'WAITING_AGENCY')?.reasonTh].filter(Boolean).join(' — ')}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
