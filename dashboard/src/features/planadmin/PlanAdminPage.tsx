import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilterBar } from '../../filters/FilterBar.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { addMessages, useT } from '../../i18n/language.js';
import { planAdminTh } from '../../i18n/th/planAdmin.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { Segments } from '../../ui/Segments.js';
import { type AdminPart, readAdminPart } from './adminSearch.js';
import { Dictionary } from './Dictionary.js';
import { PeriodCalendar } from './PeriodCalendar.js';
import { ReopenCells } from './ReopenCells.js';

addMessages(planAdminTh);

/** What the administrator of plans keeps: cells to be opened again, the calendar, and the dictionary. */
export function PlanAdminPage() {
  const t = useT();
  const format = useFormat();
  const { account } = useSession();
  const { filters } = useFilters();
  const part = readAdminPart(useSearch({ strict: false }));
  if (!hasRole(account, 'PLANADMIN')) {
    return (
      <Page title={t('planAdmin.title')} onPaper={false}>
        <EmptyState text={t('planAdmin.noRole')} />
      </Page>
    );
  }
  const { fiscalYear, quarter } = filters;
  return (
    <Page title={t('planAdmin.title')} lead={format.quarterLong(filters)} onPaper={false}>
      <PartChoice part={part} />
      <FilterBar only="period" />
      {part === 'reopen' && <ReopenCells key={`${fiscalYear}/${quarter}`} period={{ fiscalYear, quarter }} />}
      {part === 'dictionary' && <Dictionary key={`${fiscalYear}/${quarter}`} period={{ fiscalYear, quarter }} />}
      {part === 'periods' && <PeriodCalendar fiscalYear={fiscalYear} />}
    </Page>
  );
}

function PartChoice({ part }: { part: AdminPart }) {
  const t = useT();
  const navigate = useNavigate();
  const options: Record<AdminPart, string> = {
    reopen: t('planAdmin.part.reopen'),
    periods: t('planAdmin.part.periods'),
    dictionary: t('planAdmin.part.dictionary'),
  };
  const choose = (next: AdminPart) => {
    const search = (before: Record<string, unknown>) => ({ ...before, part: next === 'reopen' ? undefined : next });
    void navigate({ to: '.', search: search as never, replace: true, resetScroll: false });
  };
  return <Segments label={t('planAdmin.part')} value={part} options={options} onChange={choose} />;
}
