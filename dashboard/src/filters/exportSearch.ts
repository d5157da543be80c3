import type { FilterSearch } from './filters.js';
import type { Scope } from './scope.js';

type Chosen = Pick<FilterSearch, 'fiscalYear' | 'quarter' | 'group' | 'section' | 'source' | 'who' | 'sort'>;

/** The filters of a board's table, as its export takes them. */
export const boardExport = ({ fiscalYear, quarter, group, section, source, who, sort }: Chosen) => ({
  fiscalYear,
  quarter,
  group,
  section,
  source,
  who,
  sort,
});

/** The same for a list behind it: of one place when the scope is one, else of the places that the filters leave. */
export function listExport({ fiscalYear, quarter, source, group, section, who }: Chosen, scope: Scope | null) {
  const [district, agency] = [scope?.districtCodes, scope?.agencyCodes].map((codes) => (codes?.length === 1 ? codes[0] : undefined));
  const place = (district ?? agency) ? { district, agency } : { group, section, who };
  return { fiscalYear, quarter, source, ...place };
}
