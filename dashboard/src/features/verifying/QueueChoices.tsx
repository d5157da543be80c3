import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { agenciesOfRole } from '../../session/roles.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { queueStates, useQueueSearch } from './queueSearch.js';
import styles from './Verifying.module.css';

const WHOLE_CITY = '00000000';

/** Agency, state, and only what is out of the usual. */
export function QueueChoices() {
  const t = useT();
  const { chosen, choose } = useQueueSearch();
  const all = t('filters.all');
  return (
    <div className={styles.choices}>
      <Choice
        label={t('verifying.filter.agency')}
        all={all}
        value={chosen.agency ?? ''}
        options={useAgencyOptions()}
        onChange={(agency) => choose({ agency })}
      />
      <Choice
        label={t('verifying.filter.state')}
        value={chosen.state}
        options={queueStates.map((value) => ({ value, label: t(`indicator.state.${value}`) }))}
        onChange={(state) => choose({ state: state === 'SUBMITTED' ? '' : state })}
      />
      <Choice
        label={t('verifying.filter.odd')}
        all={all}
        value={chosen.onlyOdd ? '1' : ''}
        options={[{ value: '1', label: t('verifying.filter.onlyOdd') }]}
        onChange={(odd) => choose({ odd })}
      />
    </div>
  );
}

/** Those that the verifier checks: the agencies of the grants, or all departments and district offices where a grant covers the city. */
function useAgencyOptions() {
  const format = useFormat();
  const { account, departments, districts } = useSession();
  const own = agenciesOfRole(account, 'VERIFIER');
  if (!own.some(({ code }) => code === WHOLE_CITY)) return own.map((agency) => ({ value: agency.code, label: format.name(agency) }));
  const offices = districts.map(({ office, ...district }) => ({ value: office.code, label: format.name(district) }));
  return [...departments.map((one) => ({ value: one.code, label: format.name(one) })), ...offices];
}
