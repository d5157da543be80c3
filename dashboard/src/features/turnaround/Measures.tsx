import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { graphql } from '../../graphql/generated/gql.js';
import { useApi } from '../../graphql/useApi.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { BacklogAges } from './BacklogAges.js';
import { FailingModels } from './FailingModels.js';
import { MeasureCards } from './MeasureCards.js';
import './measures.words.js';
import { MeasureTables } from './MeasureTables.js';
import { OfficerTable } from './OfficerTable.js';

const MeasuresQuery = graphql(`
  query Measures($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $districts: Boolean!) {
    repairMeasures(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      ...MeasureCards_measures
      ...BacklogAges_measures
    }
    sections: repairMeasuresBy(by: SECTION, fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      ...MeasureTables_row
    }
    kinds: repairMeasuresBy(by: KIND, fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      ...MeasureTables_row
    }
    months: repairMeasuresBy(by: MONTH, fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) {
      ...MeasureTables_row
    }
    places: repairMeasuresBy(by: DISTRICT, fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source)
      @include(if: $districts) {
      ...MeasureTables_row
    }
  }
`);

/** How well the division mends: what came back, what is old, what waits, which models fail. Each figure opens its repairs. */
export function Measures() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const { fiscalYear, quarter, source = null, who, view } = filters;
  const variables = { fiscalYear, quarter, scope, source };
  const answer = useApi(MeasuresQuery, { ...variables, districts: who === 'districts' && view === 'table' });
  return (
    <>
      <header>
        <h2>{t('measures.title')}</h2>
        <p>{t('measures.note')}</p>
      </header>
      <Answer answer={answer}>
        {(data) => (
          <>
            <MeasureCards measures={data.repairMeasures} />
            <BacklogAges measures={data.repairMeasures} />
            <MeasureTables data={data} />
            <FailingModels {...variables} />
          </>
        )}
      </Answer>
      <OfficerTable {...variables} />
    </>
  );
}
