import { MEASURES, measureColumns } from './measures.js';
import { fiscalYear, quarter, source } from './parameter.js';
import { scopeFilters } from './place.js';
import { SECTIONS } from './repair-words.js';
import { aTable, type Row } from './table.js';

/** The same measures by officer, for those who answer for them. */
export const officersTable = aTable({
  name: 'officers',
  sheet: 'งานซ่อมรายเจ้าหน้าที่',
  title: { th: 'ตัวชี้วัดงานซ่อมรายเจ้าหน้าที่', en: 'Repairs by officer' },
  parameters: { fiscalYear, quarter, source, ...scopeFilters },
  document: `query TableOfficers($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String) {
    officerMeasures(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) { officer { nameTh section } ${MEASURES} }
  }`,
  variables: ({ fiscalYear: year, quarter: part, source: from }, scope) => ({ fiscalYear: year, quarter: part, source: from, scope }),
  rows: (data) => (data['officerMeasures'] ?? []) as readonly Row[],
  columns: () => [
    { header: 'เจ้าหน้าที่ · Officer', width: 30, kind: 'text', at: 'officer.nameTh' },
    { header: 'ฝ่าย · Section', width: 36, kind: 'text', at: 'officer.section', words: SECTIONS },
    ...measureColumns,
  ],
  sources: ['measures.sources'],
  holds: ['measures.asOf'],
});
