import { choice, searched } from './parameter.js';
import { agencyColumns } from './place.js';
import { PART_STATES } from './store-words.js';
import { aTable, pageFields, pageOf } from './table.js';

const SHOWN = { ...PART_STATES, open: 'ยังไม่จบ · Open', overdue: 'เลยกำหนดส่ง · Overdue', all: 'ทั้งหมด · All' } as const;
const OPEN = ['ASKED', 'APPROVED', 'ORDERED', 'ARRIVED'];

const NODE = `number nameTh quantity estimateBaht state reasonTh askedBy askedAt expectedOn overdue ticketCode subjectTh deviceTh source
  agency { code nameTh }`;

function statesOf(shown: keyof typeof SHOWN | null): readonly string[] | null {
  if (shown === 'all' || shown === 'overdue') return null;
  return shown === null || shown === 'open' ? OPEN : [shown];
}

/** Requests for parts, newest first; those that are open unless asked otherwise. */
export const partRequestsTable = aTable({
  name: 'part-requests',
  sheet: 'คำขออะไหล่',
  title: { th: 'คำขออะไหล่', en: 'Requests for parts' },
  parameters: { state: choice({ th: 'สถานะ', en: 'State' }, SHOWN), q: searched(80) },
  document: `query TablePartRequests($states: [PartRequestState!], $overdue: Boolean, $search: String, $first: Int!, $after: String) {
    partRequests(states: $states, overdue: $overdue, search: $search, first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ state, q }) => ({ states: statesOf(state), overdue: state === 'overdue' || null, search: q }),
  page: (data) => pageOf(data['partRequests']),
  columns: () => [
    { header: 'เลขที่ · Number', width: 18, kind: 'text', at: 'number' },
    { header: 'อะไหล่ · Part', width: 36, kind: 'text', at: 'nameTh' },
    { header: 'จำนวน · Quantity', width: 10, kind: 'decimal', at: 'quantity' },
    { header: 'ราคาประมาณ (บาท) · Estimate, baht', width: 16, kind: 'baht', at: 'estimateBaht' },
    { header: 'สถานะ · State', width: 26, kind: 'text', at: 'state', words: PART_STATES },
    { header: 'กำหนดส่งของ · Expected on', width: 12, kind: 'text', at: 'expectedOn' },
    { header: 'เลยกำหนดส่ง · Overdue', width: 12, kind: 'text', at: 'overdue' },
    { header: 'งานซ่อม · Repair', width: 18, kind: 'text', at: 'ticketCode' },
    { header: 'เรื่อง · Subject', width: 36, kind: 'text', at: 'subjectTh' },
    { header: 'อุปกรณ์ · Device', width: 28, kind: 'text', at: 'deviceTh' },
    ...agencyColumns,
    { header: 'เหตุผล · Reason', width: 32, kind: 'text', at: 'reasonTh' },
    { header: 'ผู้ขอ · Asked by', width: 22, kind: 'text', at: 'askedBy' },
    { header: 'ขอเมื่อ (เวลาไทย ค.ศ.) · Asked at, Bangkok time', width: 17, kind: 'text', at: 'askedAt', shape: 'instant' },
  ],
  sources: ['source'],
  holds: 'now',
});
