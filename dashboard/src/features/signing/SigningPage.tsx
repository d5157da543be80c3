import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilterBar } from '../../filters/FilterBar.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { addMessages, useT } from '../../i18n/language.js';
import { signingTh } from '../../i18n/th/signing.js';
import { agenciesOfRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { Page } from '../../ui/Page.js';
import { usePaper } from '../../ui/paper.js';
import { Signing } from './Signing.js';
import { chosenAgency } from './signing.rules.js';

addMessages(signingTh);

/** The head's page: how the agency's quarter stands, and the signature under it. */
export function SigningPage() {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const { filters } = useFilters();
  const isPaper = usePaper() !== null;
  const search: Record<string, unknown> = useSearch({ strict: false });
  const agencies = agenciesOfRole(account, 'HEAD');
  const agency = chosenAgency(agencies, search['agency']);
  if (agency === null) {
    return (
      <Page title={t('signing.title')} onPaper={false}>
        <EmptyState text={t('signing.noRole')} />
      </Page>
    );
  }
  const { fiscalYear, quarter } = filters;
  return (
    <Page title={t(isPaper ? 'signing.summary' : 'signing.title')} lead={`${format.name(agency)} · ${format.quarterLong(filters)}`}>
      <FilterBar only="period" />
      {agencies.length > 1 && <AgencyChoice agencies={agencies} value={agency.code} />}
      <ExportLinks route="results-export" what={{ fiscalYear, quarter, agency: agency.code }} />
      <Signing key={`${agency.code}/${fiscalYear}/${quarter}`} agency={agency} period={{ fiscalYear, quarter }} />
    </Page>
  );
}

function AgencyChoice({ agencies, value }: { agencies: { code: string; nameTh: string; nameEn: string }[]; value: string }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const choose = (agency: string) => {
    const next = (before: Record<string, unknown>) => ({ ...before, agency });
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  };
  const options = agencies.map((agency) => ({ value: agency.code, label: format.name(agency) }));
  return <Choice label={t('signing.agency')} value={value} options={options} onChange={choose} />;
}
