import { Link, useParams } from '@tanstack/react-router';
import { FigureStateChoice } from '../../filters/FigureStateChoice.js';
import { useFigureWords } from '../../filters/useFigureState.js';
import { FilterBar } from '../../filters/FilterBar.js';
import type { Scope } from '../../filters/scope.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { addMessages, useT } from '../../i18n/language.js';
import { procurementTh } from '../../i18n/th/procurement.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/Answer.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { PlaceBlocks } from './PlaceBlocks.js';
import { ProcurementList } from './ProcurementList.js';

addMessages(procurementTh);

const PlacePageQuery = graphql(`
  query PlacePage($agencyCode: ID!) {
    agency(code: $agencyCode) {
      nameTh
      nameEn
    }
  }
`);

/** The profile of a district (four digits) or of an agency (eight): its blocks compared, its positions, its procurements. */
export function PlacePage() {
  const t = useT();
  const format = useFormat();
  const { code = '' } = useParams({ strict: false });
  const { filters } = useFilters();
  const district = useSession().districts.find((one) => one.code === code);
  const answer = useApi(PlacePageQuery, { agencyCode: district?.office.code ?? code });
  const scope: Scope = district ? { districtCodes: [code] } : { agencyCodes: [code] };
  const agency = answer.data?.agency;
  const name = district ? t('overview.districtName', { name: format.name(district) }) : agency ? format.name(agency) : code;
  const back = (
    <Link to="/" search={true}>
      ← {t('page.back', { name: t('overview.title') })}
    </Link>
  );
  return (
    <Page title={name} lead={`${format.quarterLong(filters)} · ${useFigureWords()}`} back={back}>
      <FilterBar only="period" />
      <FigureStateChoice indicatorsOnly />
      <Answer answer={answer}>
        {(data) =>
          district || data.agency || answer.failures.length > 0 ? (
            <>
              <PlaceBlocks scope={scope} code={code} isDistrict={district !== undefined} />
              <ProcurementList scope={scope} title={t('procurement.list')} />
            </>
          ) : (
            <EmptyState text={t('overview.notFound', { code })} />
          )
        }
      </Answer>
    </Page>
  );
}
