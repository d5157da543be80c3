import type { ReactNode } from 'react';
import { addMessages, useT } from '../../i18n/language.js';
import { reportingTh } from '../../i18n/th/reporting.js';
import { useSession } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { Page } from '../../ui/Page.js';

// Both pages of reporting stand in this frame: their words come with it.
addMessages(reportingTh);

/** The page for planners; others are told for whom it is. The server decides anyway. */
export function PlannersOnly({ children }: { children: ReactNode }) {
  const t = useT();
  const { account } = useSession();
  if (account.grants.some(({ role }) => role === 'PLANNER')) return children;
  return (
    <Page title={t('reporting.title')} onPaper={false}>
      <Callout tone="warn">{t('reporting.forbidden')}</Callout>
    </Page>
  );
}
