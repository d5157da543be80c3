import { CompletenessCards } from '../../completeness/CompletenessCards.js';
import { boardExport } from '../../filters/exportSearch.js';
import { FilterBar } from '../../filters/FilterBar.js';
import { FigureLead } from '../../filters/FigureLead.js';
import { FigureStateChoice } from '../../filters/FigureStateChoice.js';
import { useFigureState } from '../../filters/useFigureState.js';
import { figureSearch } from '../../filters/figureState.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { useT } from '../../i18n/language.js';
import { Answer } from '../../ui/Answer.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Page } from '../../ui/Page.js';
import { BlockCards } from './BlockCards.js';
import { DepartmentsTable } from './DepartmentsTable.js';
import { DistrictsTable } from './DistrictsTable.js';
import { blocksBefore, blocksNow, useBlocks } from './useBlocks.js';

/** The front page: the five blocks of the city, and every place with its key figures. */
export function OverviewPage() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const answer = useBlocks(filters, scope);
  const { choice } = useFigureState();
  const what = { ...boardExport(filters), source: null, ...figureSearch(choice), table: 'overview' };
  return (
    <Page title={t('overview.title')} lead={<FigureLead />} exports={<ExportLinks what={what} />}>
      <FilterBar only="places" />
      <FigureStateChoice indicatorsOnly />
      <Answer answer={answer}>{(data) => <BlockCards now={blocksNow(data)} before={blocksBefore(data)} />}</Answer>
      <CompletenessCards names />
      {filters.who === 'districts' ? <DistrictsTable told={answer.failures} /> : <DepartmentsTable told={answer.failures} />}
    </Page>
  );
}
