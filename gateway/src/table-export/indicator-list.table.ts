import { figureState, instantAsOf } from './figure-state.js';
import { choice, fiscalYear, quarter, searched, shaped, source } from './parameter.js';
import { BANDS, INDICATOR_KINDS, RESULT_STATES } from './plan-words.js';
import { agencyColumns, scopeFilters } from './place.js';
import { aTable, pageFields, pageOf } from './table.js';

const ORDERS = {
  CODE: 'รหัส · Code',
  NAME: 'ชื่อ · Name',
  ATTAINMENT: 'ความสำเร็จต่ำก่อน · Lowest attainment first',
  ATTAINMENT_DOWN: 'ความสำเร็จสูงก่อน · Highest attainment first',
} as const;
const MISSING = { true: 'เฉพาะที่ขาดรายงาน · Missing only', false: 'ไม่นับที่ขาดรายงาน · All but the missing' } as const;

const NODE = `code nameTh unitTh kind source agency { code nameTh } strategicIssue { nameTh } ownerName ownerActive
  quarter(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) {
    target result attainmentPercent band state late missing source submittedAt signedAt noteTh explanationTh
  }`;

/** The indicators behind a board's figures, each with the result of the quarter against its target. */
export const indicatorListTable = aTable({
  name: 'indicator-list',
  sheet: 'ตัวชี้วัด',
  title: { th: 'รายการตัวชี้วัดของไตรมาส', en: 'Indicators of the quarter' },
  parameters: {
    fiscalYear,
    quarter,
    source,
    state: figureState,
    asOf: instantAsOf,
    ...scopeFilters,
    issue: shaped({ th: 'ประเด็นยุทธศาสตร์', en: 'Strategic issue' }, /^[\w.-]{1,20}$/, '1-7'),
    kind: choice({ th: 'ประเภท', en: 'Kind' }, INDICATOR_KINDS),
    band: choice({ th: 'ระดับผล', en: 'Band' }, BANDS),
    missing: choice({ th: 'การรายงาน', en: 'Reporting' }, MISSING),
    q: searched(80),
    order: choice({ th: 'เรียงตาม', en: 'Order' }, ORDERS),
  },
  document: `query TableIndicatorList($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $issue: ID, $kind: IndicatorKind,
    $band: Band, $missing: Boolean, $search: String, $orderBy: IndicatorOrder!, $descending: Boolean!, $state: FigureState, $asOf: DateTime,
    $first: Int!, $after: String) {
    indicators(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source, issueCode: $issue, kind: $kind, band: $band,
      missing: $missing, search: $search, orderBy: $orderBy, descending: $descending, state: $state, asOf: $asOf, first: $first, after: $after) {
      ${pageFields(NODE)}
    }
  }`,
  variables: ({ fiscalYear: year, quarter: part, source: from, issue, kind, band, missing, q, order, state, asOf }, scope) => ({
    fiscalYear: year,
    quarter: part,
    scope,
    source: from,
    issue,
    kind,
    band,
    missing: missing === null ? null : missing === 'true',
    search: q,
    orderBy: order === 'ATTAINMENT_DOWN' ? 'ATTAINMENT' : (order ?? 'CODE'),
    descending: order === 'ATTAINMENT_DOWN',
    state,
    asOf,
  }),
  page: (data) => pageOf(data['indicators']),
  columns: () => [
    { header: 'รหัส · Code', width: 16, kind: 'text', at: 'code' },
    { header: 'ตัวชี้วัด · Indicator', width: 50, kind: 'text', at: 'nameTh' },
    ...agencyColumns,
    { header: 'ประเภท · Kind', width: 22, kind: 'text', at: 'kind', words: INDICATOR_KINDS },
    { header: 'ประเด็นยุทธศาสตร์ · Strategic issue', width: 26, kind: 'text', at: 'strategicIssue.nameTh' },
    { header: 'หน่วยนับ · Unit', width: 12, kind: 'text', at: 'unitTh' },
    { header: 'เป้าหมาย · Target', width: 14, kind: 'decimal', at: 'quarter.target' },
    { header: 'ผล · Result', width: 14, kind: 'decimal', at: 'quarter.result' },
    { header: 'ความสำเร็จ (ร้อยละ) · Attainment, %', width: 13, kind: 'decimal', at: 'quarter.attainmentPercent' },
    { header: 'ระดับผล · Band', width: 22, kind: 'text', at: 'quarter.band', words: BANDS },
    { header: 'สถานะ · State', width: 30, kind: 'text', at: 'quarter.state', words: RESULT_STATES },
    { header: 'รายงานช้า · Late', width: 12, kind: 'text', at: 'quarter.late' },
    { header: 'ขาดรายงาน · Missing', width: 12, kind: 'text', at: 'quarter.missing' },
    { header: 'หมายเหตุ · Note', width: 32, kind: 'text', at: 'quarter.noteTh' },
    { header: 'คำชี้แจง · Explanation', width: 32, kind: 'text', at: 'quarter.explanationTh' },
    { header: 'ผู้รับผิดชอบ · Owner', width: 24, kind: 'text', at: 'ownerName' },
    { header: 'ผู้รับผิดชอบยังปฏิบัติงาน · Owner in the post', width: 14, kind: 'text', at: 'ownerActive' },
  ],
  sources: ['source', 'quarter.source'],
  holds: 'now',
});
