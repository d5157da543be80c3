import { Link } from '@tanstack/react-router';
import { FilterBar } from '../../filters/FilterBar.js';
import { ScopeLine } from '../../filters/ScopeLine.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { addMessages, useT } from '../../i18n/language.js';
import { procurementTh } from '../../i18n/th/procurement.js';
import { Page } from '../../ui/Page.js';
import { ProcurementList } from './ProcurementList.js';

addMessages(procurementTh);

/** The procurements of the chosen scope, which the front page's figures count. */
export function ProcurementBoard() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const back = (
    <Link to="/" search={true}>
      ← {t('page.back', { name: t('overview.title') })}
    </Link>
  );
  return (
    <Page title={t('overview.block.procurement')} lead={<ScopeLine />} back={back}>
      <FilterBar only="places" />
      <ProcurementList scope={scope} title={t('procurement.list')} />
    </Page>
  );
}
