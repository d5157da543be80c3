import { agency, choice, searched, shaped } from './parameter.js';
import { agencyColumns } from './place.js';
import { CUMULATIONS, DIRECTIONS, INDICATOR_KINDS } from './plan-words.js';
import { aTable, pageFields, pageOf } from './table.js';

const USAGES = { active: 'ใช้อยู่ · In use', retired: 'เลิกใช้แล้ว · Retired', all: 'ทั้งหมด · All' } as const;
const OWNERSHIPS = {
  with: 'มีผู้ปฏิบัติงานอยู่ · With somebody in the post',
  without: 'ไม่มี หรือไม่ปฏิบัติงานแล้ว · Nobody, or no longer in the post',
} as const;

const NODE = `code nameTh nameEn unitTh kind direction cumulation decimals lowerBound upperBound weight goalCode definitionTh scopeTh measuringTh
  dataSourceTh evidenceRequired hasRatio ownerName ownerActive revision active retiredAt source agency { code nameTh } strategicIssue { nameTh }`;

/** The dictionary of indicators, also those without targets; those in use unless asked otherwise. */
export const dictionaryTable = aTable({
  name: 'dictionary',
  sheet: 'พจนานุกรมตัวชี้วัด',
  title: { th: 'พจนานุกรมตัวชี้วัด', en: 'Indicator dictionary' },
  parameters: {
    agency,
    kind: choice({ th: 'ประเภท', en: 'Kind' }, INDICATOR_KINDS),
    usage: choice({ th: 'การใช้งาน', en: 'Use' }, USAGES),
    owner: choice({ th: 'ผู้รับผิดชอบ', en: 'Owner' }, OWNERSHIPS),
    goal: shaped({ th: 'เป้าประสงค์', en: 'Goal' }, /^\S{1,40}$/, 'planTree.code'),
    q: searched(80),
  },
  document: `query TableDictionary($scope: FigureScope, $kind: IndicatorKind, $goal: ID, $active: Boolean, $hasActiveOwner: Boolean,
    $search: String, $first: Int!, $after: String) {
    indicatorDictionary(scope: $scope, kind: $kind, goalCode: $goal, active: $active, hasActiveOwner: $hasActiveOwner, search: $search,
      first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ kind, usage, owner, goal, q }, scope) => ({
    scope,
    kind,
    goal,
    active: usage === 'all' ? null : usage !== 'retired',
    hasActiveOwner: owner === null ? null : owner === 'with',
    search: q,
  }),
  page: (data) => pageOf(data['indicatorDictionary']),
  columns: () => [
    { header: 'รหัส · Code', width: 16, kind: 'text', at: 'code' },
    { header: 'ตัวชี้วัด · Indicator', width: 50, kind: 'text', at: 'nameTh' },
    { header: 'ชื่อภาษาอังกฤษ · Name in English', width: 44, kind: 'text', at: 'nameEn' },
    ...agencyColumns,
    { header: 'ประเภท · Kind', width: 22, kind: 'text', at: 'kind', words: INDICATOR_KINDS },
    { header: 'ประเด็นยุทธศาสตร์ · Strategic issue', width: 26, kind: 'text', at: 'strategicIssue.nameTh' },
    { header: 'เป้าประสงค์ · Goal', width: 12, kind: 'text', at: 'goalCode' },
    { header: 'หน่วยนับ · Unit', width: 12, kind: 'text', at: 'unitTh' },
    { header: 'ทิศทาง · Direction', width: 22, kind: 'text', at: 'direction', words: DIRECTIONS },
    { header: 'วิธีสะสมค่า · Cumulation', width: 28, kind: 'text', at: 'cumulation', words: CUMULATIONS },
    { header: 'น้ำหนัก · Weight', width: 10, kind: 'decimal', at: 'weight' },
    { header: 'จำนวนทศนิยม · Decimal places', width: 11, kind: 'decimal', at: 'decimals' },
    { header: 'ค่าต่ำสุดที่เป็นไปได้ · Least plausible', width: 13, kind: 'decimal', at: 'lowerBound' },
    { header: 'ค่าสูงสุดที่เป็นไปได้ · Greatest plausible', width: 13, kind: 'decimal', at: 'upperBound' },
    { header: 'คำนิยาม · Definition', width: 44, kind: 'text', at: 'definitionTh' },
    { header: 'ขอบเขต · What it covers', width: 32, kind: 'text', at: 'scopeTh' },
    { header: 'วิธีวัดหรือสูตร · How it is measured', width: 32, kind: 'text', at: 'measuringTh' },
    { header: 'แหล่งข้อมูลของผล · Where results come from', width: 28, kind: 'text', at: 'dataSourceTh' },
    { header: 'ต้องแนบหลักฐาน · Evidence required', width: 12, kind: 'text', at: 'evidenceRequired' },
    { header: 'กรอกตัวตั้งและตัวหาร · Entered as a ratio', width: 12, kind: 'text', at: 'hasRatio' },
    { header: 'ผู้รับผิดชอบ · Owner', width: 24, kind: 'text', at: 'ownerName' },
    { header: 'ผู้รับผิดชอบยังปฏิบัติงาน · Owner in the post', width: 14, kind: 'text', at: 'ownerActive' },
    { header: 'ครั้งที่ของนิยาม · Revision', width: 10, kind: 'decimal', at: 'revision' },
    { header: 'ยังใช้อยู่ · In use', width: 10, kind: 'text', at: 'active' },
    { header: 'เลิกใช้เมื่อ · Retired at', width: 17, kind: 'text', at: 'retiredAt', shape: 'instant' },
  ],
  sources: ['source'],
  holds: 'now',
});
