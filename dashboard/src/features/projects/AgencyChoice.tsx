import { useFormat } from '../../format/useFormat.js';
import { useT } from '../../i18n/language.js';
import { useSession } from '../../session/session.js';
import { Choice } from '../../ui/Choice.js';
import { useProgressSearch } from './progressSearch.js';

/** One agency with all below it, or all that one may see. */
export function AgencyChoice() {
  const t = useT();
  const format = useFormat();
  const { chosen, choose } = useProgressSearch();
  const { departments, districts } = useSession();
  const offices = districts.flatMap(({ office, nameTh, nameEn }) => (office ? [{ code: office.code, nameTh, nameEn }] : []));
  return (
    <Choice
      label={t('projects.agency')}
      all={t('filters.all')}
      value={chosen.agency ?? ''}
      options={[...departments, ...offices].map((one) => ({ value: one.code, label: format.name(one) }))}
      onChange={(agency) => choose({ agency: agency || undefined })}
    />
  );
}
