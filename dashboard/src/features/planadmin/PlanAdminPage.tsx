import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { FilterBar } from '../../filters/FilterBar.js';
import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { addMessages, useT } from '../../i18n/language.js';
import { planAdminTh } from '../../i18n/th/planAdmin.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { Segments } from '../../ui/Segments.js';
import { type AdminPart, adminParts, readAdminPart } from './adminSearch.js';
import styles from './PlanAdmin.module.css';
import { ReopenCells } from './ReopenCells.js';
import { YearChoice } from './YearChoice.js';

addMessages(planAdminTh);

// Each part is loaded when it is chosen; the grid above all.
const Dictionary = lazy(async () => ({ default: (await import('./Dictionary.js')).Dictionary }));
const Targets = lazy(async () => ({ default: (await import('./Targets.js')).Targets }));
const PlanTree = lazy(async () => ({ default: (await import('./PlanTree.js')).PlanTree }));
const PeriodCalendar = lazy(async () => ({ default: (await import('./PeriodCalendar.js')).PeriodCalendar }));

/** What the administrator of plans keeps: cells to be opened again, the dictionary, targets, the plan itself, and the calendar. */
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
  const lead = part === 'reopen' ? format.quarterLong(filters) : t('planAdmin.lead', { year: fiscalYear });
  return (
    <Page title={t('planAdmin.title')} lead={lead} onPaper={false}>
      <PartChoice part={part} />
      {part === 'reopen' ? (
        <FilterBar only="period" />
      ) : (
        <search aria-label={t('filters.label')} className={styles.choices}>
          <YearChoice />
        </search>
      )}
      <Suspense fallback={<p aria-busy="true" />}>
        {part === 'reopen' && <ReopenCells key={`${fiscalYear}/${quarter}`} period={{ fiscalYear, quarter }} />}
        {part === 'dictionary' && <Dictionary fiscalYear={fiscalYear} />}
        {part === 'targets' && <Targets fiscalYear={fiscalYear} />}
        {part === 'plan' && <PlanTree fiscalYear={fiscalYear} />}
        {part === 'periods' && <PeriodCalendar key={fiscalYear} fiscalYear={fiscalYear} />}
      </Suspense>
    </Page>
  );
}

function PartChoice({ part }: { part: AdminPart }) {
  const t = useT();
  const navigate = useNavigate();
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const options = Object.fromEntries(adminParts.map((one) => [one, t(`planAdmin.part.${one}`)])) as Record<AdminPart, string>;
  const choose = (next: AdminPart) => {
    const search = (before: Record<string, unknown>) => ({ ...before, part: next === 'reopen' ? undefined : next });
    void navigate({ to: '.', search: search as never, replace: true, resetScroll: false });
  };
  if (!isPhone) return <Segments label={t('planAdmin.part')} value={part} options={options} onChange={choose} />;
  const entries = adminParts.map((value) => ({ value, label: options[value] }));
  return <Choice label={t('planAdmin.part')} value={part} options={entries} onChange={(next) => choose(next as AdminPart)} />;
}
