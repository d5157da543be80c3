import type { ReactNode } from 'react';
import { useT } from '../../i18n/language.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Callout } from '../../ui/Callout.js';
import { Page } from '../../ui/Page.js';

/** The page for planners; others are told for whom it is. The server decides anyway. */
export function PlannersOnly({ children }: { children: ReactNode }) {
  const t = useT();
  const { account } = useSession();
  if (hasRole(account, 'PLANNER')) return children;
  return (
    <Page title={t('reporting.title')} onPaper={false}>
      <Callout tone="warn">{t('reporting.forbidden')}</Callout>
    </Page>
  );
}
