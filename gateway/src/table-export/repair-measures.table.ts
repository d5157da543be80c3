import { MEASURES, measureColumns } from './measures.js';
import { choice, fiscalYear, quarter, source } from './parameter.js';
import { scopeFilters } from './place.js';
import { REPAIR_KINDS, SECTIONS } from './repair-words.js';
import { aTable, type Column } from './table.js';
import { bangkokMonth } from './when.js';

const GROUPS = { SECTION: 'ฝ่าย · Section', KIND: 'ประเภท · Kind', MONTH: 'เดือน · Month', DISTRICT: 'เขต · District' } as const;
const DISTRICT_CODE = /^\d{4}$/;

/** What a group is called: sections, kinds and months by their words, a district by its code. */
function groupName(key: string): string {
  if (Object.hasOwn(SECTIONS, key)) return SECTIONS[key as keyof typeof SECTIONS];
  if (Object.hasOwn(REPAIR_KINDS, key)) return REPAIR_KINDS[key as keyof typeof REPAIR_KINDS];
  return /^\d{4}-\d{2}$/.test(key) ? bangkokMonth(`${key}-01`) : key;
}

const keyColumn: Column = {
  header: 'รหัส · Code',
  width: 18,
  kind: 'text',
  at: 'key',
};

/** How well the division mends, by section, kind, month or district. */
export const repairMeasuresTable = aTable({
  name: 'repair-measures',
  sheet: 'คุณภาพงานซ่อม',
  title: { th: 'คุณภาพงานซ่อมของกองบริการระบบคอมพิวเตอร์', en: 'Quality of the division’s repairs' },
  parameters: {
    fiscalYear,
    quarter,
    source,
    ...scopeFilters,
    groupBy: { ...choice({ th: 'จัดกลุ่มตาม', en: 'By' }, GROUPS), isRequired: true },
  },
  document: `query TableRepairMeasures($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $by: MeasureBy!) {
    repairMeasuresBy(by: $by, fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source) { key ${MEASURES} }
    districts { code nameTh }
  }`,
  variables: ({ fiscalYear: year, quarter: part, source: from, groupBy }, scope) => ({
    fiscalYear: year,
    quarter: part,
    source: from,
    scope,
    by: groupBy,
  }),
  rows: (data) => {
    const names = new Map((data['districts'] as { code: string; nameTh: string }[]).map(({ code, nameTh }) => [code, nameTh]));
    const rows = (data['repairMeasuresBy'] ?? []) as { key: string }[];
    return rows.map((row) => ({ ...row, name: DISTRICT_CODE.test(row.key) ? names.get(row.key) : groupName(row.key) }));
  },
  columns: () => [
    keyColumn,
    { header: 'กลุ่ม · Group', width: 36, kind: 'text', at: ({ name }) => (name as string | undefined) ?? null },
    ...measureColumns,
  ],
  sources: ['measures.sources'],
  holds: ['measures.asOf'],
});
