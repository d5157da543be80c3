import { Link, useParams } from '@tanstack/react-router';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { procurementTh } from '../../i18n/th/procurement.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { SourceBadge } from '../../ui/SourceBadge.js';
import { ProcurementFacts } from './ProcurementFacts.js';
import { ProcurementSteps } from './ProcurementSteps.js';

addMessages(procurementTh);

const ProcurementPageQuery = graphql(`
  query ProcurementPage($id: ID!) {
    procurement(id: $id) {
      code
      titleTh
      source
      ...ProcurementFacts_procurement
      steps {
        ...ProcurementSteps_step
      }
    }
  }
`);

/** One procurement as it stands now: its facts, and its steps against their standards. */
export function ProcurementPage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const answer = useApi(ProcurementPageQuery, { id });
  const found = answer.data?.procurement;
  const back = (
    <Link to="/procurement" search={true}>
      ← {t('page.back', { name: t('overview.block.procurement') })}
    </Link>
  );
  return (
    <Page
      title={found ? `${found.code} · ${found.titleTh}` : t('procurement.one')}
      lead={found && <SourceBadge source={found.source} />}
      back={back}
    >
      <Answer answer={answer}>
        {({ procurement }) =>
          procurement ? (
            <>
              <ProcurementFacts procurement={procurement} />
              <ProcurementSteps steps={procurement.steps} />
            </>
          ) : (
            <EmptyState text={t('procurement.notFound')} />
          )
        }
      </Answer>
    </Page>
  );
}
