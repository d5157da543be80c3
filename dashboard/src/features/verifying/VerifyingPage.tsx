import { lazy, Suspense } from 'react';
import { FilterBar } from '../../filters/FilterBar.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { addMessages, useT } from '../../i18n/language.js';
import { verifyingTh } from '../../i18n/th/verifying.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Page } from '../../ui/Page.js';
import { QueueChoices } from './QueueChoices.js';

addMessages(verifyingTh);

/** Table, drawer and acts: loaded beside the choices. */
const Queue = lazy(async () => ({ default: (await import('./Queue.js')).Queue }));

/** The verifier's page: what waits to be checked, across agencies. */
export function VerifyingPage() {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const { filters } = useFilters();
  const { fiscalYear, quarter } = filters;
  if (!hasRole(account, 'VERIFIER')) {
    return (
      <Page title={t('verifying.title')} onPaper={false}>
        <EmptyState text={t('verifying.noRole')} />
      </Page>
    );
  }
  return (
    <Page title={t('verifying.title')} lead={format.quarterLong(filters)}>
      <FilterBar only="period" />
      <QueueChoices />
      <ExportLinks route="results-export" what={{ fiscalYear, quarter }} />
      <Suspense fallback={<span aria-busy="true" />}>
        <Queue key={`${fiscalYear}/${quarter}`} period={{ fiscalYear, quarter }} />
      </Suspense>
    </Page>
  );
}
