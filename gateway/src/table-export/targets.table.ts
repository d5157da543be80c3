import { agency, fiscalYear } from './parameter.js';
import { INDICATOR_KINDS } from './plan-words.js';
import { agencyColumns } from './place.js';
import { aTable, pageFields, pageOf, type Column, type Row } from './table.js';

interface Target {
  quarter: number;
  value: string;
  version: number;
}

const NODE = `code nameTh unitTh kind source agency { code nameTh } targets(fiscalYear: $fiscalYear) { quarter version value source }`;

const targetOf = (row: Row, quarter: number) => (row['targets'] as readonly Target[]).find((target) => target.quarter === quarter);

/** A quarter that has no target stays empty. */
const QUARTERS = [1, 2, 3, 4];
const quarterColumns: readonly Column[] = [
  ...QUARTERS.map((quarter): Column => ({
    header: `เป้าหมาย ไตรมาส ${quarter} · Target of quarter ${quarter}`,
    width: 15,
    kind: 'decimal',
    at: (row) => targetOf(row, quarter)?.value ?? null,
  })),
  ...QUARTERS.map((quarter): Column => ({
    header: `ไตรมาส ${quarter} ตั้งครั้งที่ · Quarter ${quarter}, version`,
    width: 11,
    kind: 'decimal',
    at: (row) => targetOf(row, quarter)?.version ?? null,
  })),
];

/** The indicators in use of an agency with all below it, and the targets of a year as they stand. */
export const targetsTable = aTable({
  name: 'targets',
  sheet: 'ค่าเป้าหมาย',
  title: { th: 'ค่าเป้าหมายของปีงบประมาณ', en: 'Targets of the fiscal year' },
  parameters: { fiscalYear, agency },
  document: `query TableTargets($scope: FigureScope, $fiscalYear: Int!, $first: Int!, $after: String) {
    indicatorDictionary(scope: $scope, active: true, first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ fiscalYear: year }, scope) => ({ fiscalYear: year, scope }),
  page: (data) => pageOf(data['indicatorDictionary']),
  columns: () => [
    { header: 'รหัส · Code', width: 16, kind: 'text', at: 'code' },
    { header: 'ตัวชี้วัด · Indicator', width: 50, kind: 'text', at: 'nameTh' },
    ...agencyColumns,
    { header: 'ประเภท · Kind', width: 22, kind: 'text', at: 'kind', words: INDICATOR_KINDS },
    { header: 'หน่วยนับ · Unit', width: 12, kind: 'text', at: 'unitTh' },
    ...quarterColumns,
  ],
  sources: ['source', 'targets.source'],
  holds: 'now',
});
