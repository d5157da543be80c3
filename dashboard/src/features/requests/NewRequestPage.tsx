import { Link, useSearch } from '@tanstack/react-router';
import { useApi } from '../../graphql/useApi.js';
import { readFragment } from '../../graphql/generated/fragment-masking.js';
import { addMessages, useT } from '../../i18n/language.js';
import { repairsTh } from '../../i18n/th/repairs.js';
import { repairWorkTh } from '../../i18n/th/repairWork.js';
import { requestsTh } from '../../i18n/th/requests.js';
import { scanTh } from '../../i18n/th/scan.js';
import { hasRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Page } from '../../ui/Page.js';
import { DeviceQuery, FoundDevice } from './request.query.js';
import { RequestForm } from './RequestForm.js';

addMessages(repairsTh);
addMessages(repairWorkTh);
addMessages(requestsTh);
addMessages(scanTh);

/** Asks for a repair: for the reader's agency, or as an officer for the agency that wrote or telephoned. `?device=` names the device. */
export function NewRequestPage() {
  const t = useT();
  const { account } = useSession();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const named = typeof search['device'] === 'string' ? search['device'] : null;
  const isOfficer = hasRole(account, 'TECHNICIAN');
  const back = isOfficer ? (
    <Link to="/repairs">← {t('page.back', { name: t('repairs.title') })}</Link>
  ) : (
    <Link to="/requests">← {t('page.back', { name: t('requests.title') })}</Link>
  );
  return (
    <Page title={t('requests.newTitle')} back={back} onPaper={false}>
      {isOfficer || hasRole(account, 'REQUESTER') ? (
        <FormOfNamed named={named} />
      ) : (
        <EmptyState text={t('requests.noRole')} isFiltered={false} />
      )}
    </Page>
  );
}

function FormOfNamed({ named }: { named: string | null }) {
  const { data, loading } = useApi(DeviceQuery, { key: named ?? '-' });
  if (named !== null && loading && !data) return null;
  return <RequestForm start={named === null ? null : readFragment(FoundDevice, data?.device ?? null)} />;
}
