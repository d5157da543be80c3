import { hoursHalfUp } from '@nakhon/core/histogram';
import { valueAt } from './cell.js';
import { agency, choice, searched, shaped } from './parameter.js';
import { agencyColumns } from './place.js';
import { CLOCK_TONES, REPAIR_KINDS, REPAIR_STATES, SECTIONS } from './repair-words.js';
import { aTable, pageFields, pageOf, type Row } from './table.js';

const DESKS = { all: 'ทุกฝ่าย · All sections', ...SECTIONS } as const;
const ORDERS = {
  DUE: 'ครบกำหนดก่อน · Due first',
  RECEIVED: 'รับเรื่องก่อน · Received first',
  STATE_SINCE: 'ค้างสถานะนานสุดก่อน · Longest in its state first',
} as const;
const ONLY = { 1: 'เฉพาะ · Only' } as const;
const MINE = 'mine';
const NOBODY = 'none';

const NODE = `code kind subjectTh deviceTh section state stateSince receivedAt dueAt promisedOn source agency { code nameTh }
  officer { nameTh } clock { tone remainingMinutes netMinutes }`;

/** Minutes of office time as hours, to a tenth. */
const hoursOf = (place: string) => (row: Row) => {
  const minutes = valueAt(row, place);
  return typeof minutes === 'number' ? hoursHalfUp(minutes) : null;
};

/** The repairs that have not ended, as the queue shows them. */
export const repairQueueTable = aTable({
  name: 'repair-queue',
  sheet: 'คิวงานซ่อม',
  title: { th: 'คิวงานซ่อม', en: 'Repair queue' },
  parameters: {
    desk: choice({ th: 'ฝ่าย', en: 'Section' }, DESKS),
    state: choice({ th: 'สถานะ', en: 'State' }, REPAIR_STATES),
    kind: choice({ th: 'ประเภท', en: 'Kind' }, REPAIR_KINDS),
    agency,
    district: shaped({ th: 'เขต', en: 'District' }, /^\d{4}$/, '1001-1050'),
    officer: shaped({ th: 'ผู้รับผิดชอบ', en: 'Officer' }, /^(?:mine|none|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i, 'mine, none, UUID'),
    late: choice({ th: 'ที่เกินกำหนด', en: 'Late' }, ONLY),
    part: choice({ th: 'ที่รออะไหล่', en: 'Waiting for a part' }, ONLY),
    q: searched(80),
    order: choice({ th: 'เรียงตาม', en: 'Order' }, ORDERS),
  },
  document: `query TableRepairQueue($section: ServiceSection, $states: [RepairEventName!], $kind: RepairKind, $agencyCode: ID, $districtCode: ID,
    $officerId: ID, $mine: Boolean, $unassigned: Boolean, $late: Boolean, $waitingPart: Boolean, $search: String, $orderBy: QueueOrder,
    $first: Int!, $after: String) {
    repairQueue(section: $section, states: $states, kind: $kind, agencyCode: $agencyCode, districtCode: $districtCode, officerId: $officerId,
      mine: $mine, unassigned: $unassigned, late: $late, waitingPart: $waitingPart, search: $search, orderBy: $orderBy, first: $first,
      after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ desk, state, kind, agency: agencyCode, district, officer, late, part, q, order }) => ({
    section: desk === 'all' ? null : desk,
    states: state && [state],
    kind,
    agencyCode,
    districtCode: district,
    officerId: officer === MINE || officer === NOBODY ? null : officer,
    mine: officer === MINE || null,
    unassigned: officer === NOBODY || null,
    late: late === null ? null : true,
    waitingPart: part === null ? null : true,
    search: q,
    orderBy: order ?? 'DUE',
  }),
  page: (data) => pageOf(data['repairQueue']),
  columns: () => [
    { header: 'เลขที่ · Ticket', width: 18, kind: 'text', at: 'code' },
    { header: 'เรื่อง · Subject', width: 44, kind: 'text', at: 'subjectTh' },
    { header: 'อุปกรณ์ · Device', width: 28, kind: 'text', at: 'deviceTh' },
    ...agencyColumns,
    { header: 'ประเภท · Kind', width: 20, kind: 'text', at: 'kind', words: REPAIR_KINDS },
    { header: 'ฝ่าย · Section', width: 28, kind: 'text', at: 'section', words: SECTIONS },
    { header: 'ผู้รับผิดชอบ · Officer', width: 24, kind: 'text', at: 'officer.nameTh' },
    { header: 'สถานะ · State', width: 26, kind: 'text', at: 'state', words: REPAIR_STATES },
    { header: 'อยู่ในสถานะตั้งแต่ · In its state since', width: 17, kind: 'text', at: 'stateSince', shape: 'instant' },
    { header: 'รับเรื่อง (เวลาไทย ค.ศ.) · Received, Bangkok time', width: 17, kind: 'text', at: 'receivedAt', shape: 'instant' },
    { header: 'ครบกำหนด · Due', width: 17, kind: 'text', at: 'dueAt', shape: 'instant' },
    { header: 'เทียบมาตรฐาน · Against the standard', width: 24, kind: 'text', at: 'clock.tone', words: CLOCK_TONES },
    { header: 'เหลือ (ชั่วโมงทำการ ติดลบ = เกิน) · Left, office hours', width: 14, kind: 'decimal', at: hoursOf('clock.remainingMinutes') },
    { header: 'ใช้เวลาสุทธิ (ชั่วโมง) · Net, hours', width: 13, kind: 'decimal', at: hoursOf('clock.netMinutes') },
    { header: 'นัดหมายว่าจะเสร็จ · Promised on', width: 12, kind: 'text', at: 'promisedOn' },
  ],
  sources: ['source'],
  holds: 'now',
});
