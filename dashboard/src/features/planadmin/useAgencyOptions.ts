import { useFormat } from '../../format/useFormat.js';
import { agenciesOfRole } from '../../session/roles.js';
import { type Session, useSession } from '../../session/session.js';

export const WHOLE_CITY = '00000000';

/** Whether the reader keeps the plans of the whole city: the plan itself and the calendar are theirs alone. */
export const isPlanOffice = (account: Session['account']): boolean =>
  agenciesOfRole(account, 'PLANADMIN').some(({ code }) => code === WHOLE_CITY);

/** The agencies whose indicators the reader keeps: those of the grants, or all departments and district offices where a grant covers the city. */
export function useAgencyOptions(): { value: string; label: string }[] {
  const format = useFormat();
  const { account, departments, districts } = useSession();
  if (!isPlanOffice(account)) {
    return agenciesOfRole(account, 'PLANADMIN').map((agency) => ({ value: agency.code, label: format.name(agency) }));
  }
  const offices = districts.map(({ office, ...district }) => ({ value: office.code, label: format.name(district) }));
  return [...departments.map((one) => ({ value: one.code, label: format.name(one) })), ...offices];
}
