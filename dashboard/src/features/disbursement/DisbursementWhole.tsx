import { useFilters } from '../../filters/useFilters.js';
import { useFormat } from '../../format/useFormat.js';
import { type FragmentType, readFragment } from '../../graphql/generated/fragment-masking.js';
import type { DisbursementBoardQuery as Board } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/language.js';
import { departmentName } from '../../session/places.js';
import { useSession } from '../../session/session.js';
import { ExportLinks } from '../../ui/ExportLinks.js';
import { CityParts } from './CityParts.js';
import { placeRow } from './disbursement.rows.js';
import { PlaceFigures_disbursement } from './DisbursementPlaces.js';

/** Shapes the answer into the parts of the city's total. */
export function DisbursementWhole({ data }: { data: Board }) {
  const t = useT();
  const format = useFormat();
  const { districts, departments } = useSession();
  const { fiscalYear, quarter, source } = useFilters().filters;
  const rowOf = (code: string, name: string, block: FragmentType<typeof PlaceFigures_disbursement> | null | undefined) =>
    placeRow({ code, name }, readFragment(PlaceFigures_disbursement, block));
  const groups = [
    rowOf('districts', t('disbursement.allDistricts', { count: districts.length }), data.ofDistricts),
    rowOf('departments', t('disbursement.allDepartments', { count: departments.length }), data.ofDepartments),
  ];
  const holders = (data.holders ?? []).map((one) => rowOf(one.code, departmentName(one, format), one.disbursement));
  const links = <ExportLinks what={{ table: 'city-parts', fiscalYear, quarter, source }} />;
  return <CityParts links={links} groups={groups} holders={holders} whole={rowOf('', t('scope.all'), data.disbursement)} />;
}
