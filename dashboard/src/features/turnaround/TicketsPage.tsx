import { Link } from '@tanstack/react-router';
import { ScopeLine } from '../../filters/ScopeLine.js';
import { useFilteredScope, useFilters } from '../../filters/useFilters.js';
import { useT } from '../../i18n/language.js';
import { Page } from '../../ui/Page.js';
import './measures.words.js';
import { MeasuredChoices } from './MeasuredChoices.js';
import { TicketList } from './TicketList.js';

/** The repairs behind a figure of the board, under the board's filters. */
export function TicketsPage() {
  const t = useT();
  const { filters } = useFilters();
  const { scope } = useFilteredScope(filters);
  const back = (
    <Link to="/turnaround" search={true}>
      ← {t('page.back', { name: t('turnaround.title') })}
    </Link>
  );
  return (
    <Page title={t('measures.list')} lead={<ScopeLine />} back={back}>
      <MeasuredChoices />
      <TicketList scope={scope} />
    </Page>
  );
}
