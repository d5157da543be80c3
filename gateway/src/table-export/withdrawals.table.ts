import { choice, searched } from './parameter.js';
import { agencyColumns } from './place.js';
import { SLIP_STATES } from './store-words.js';
import { aTable, pageFields, pageOf, type Row } from './table.js';

const SHOWN = { ...SLIP_STATES, work: 'ที่ต้องทำ · To do', all: 'ทั้งหมด · All' } as const;
/** Those on which somebody has still to act. */
const WORK = ['REQUESTED', 'APPROVED', 'HANDED_OUT'];

const NODE = `number state purposeTh requestedBy requestedAt receivedBy source agency { code nameTh }
  lines { line asked approved returned cutReasonTh material { code nameTh unitTh } }`;

/** A slip has a row for each of its materials: amounts can then be added up. */
const rowsOfSlip = (slip: Row): Row[] => (slip['lines'] as Row[]).map((line) => ({ ...slip, lines: line }));

function statesOf(shown: keyof typeof SHOWN | null): readonly string[] | null {
  if (shown === 'all') return null;
  return shown === null || shown === 'work' ? WORK : [shown];
}

/** Withdrawals from the store, newest first; those to be acted on unless asked otherwise. */
export const withdrawalsTable = aTable({
  name: 'withdrawals',
  sheet: 'ใบเบิกวัสดุ',
  title: { th: 'ใบเบิกวัสดุคอมพิวเตอร์', en: 'Withdrawals of computer materials' },
  parameters: { state: choice({ th: 'สถานะ', en: 'State' }, SHOWN), q: searched(80) },
  document: `query TableWithdrawals($states: [WithdrawalState!], $search: String, $first: Int!, $after: String) {
    withdrawals(states: $states, search: $search, first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ state, q }) => ({ states: statesOf(state), search: q }),
  page: (data) => {
    const page = pageOf(data['withdrawals']);
    return page && { ...page, rows: page.rows.flatMap(rowsOfSlip) };
  },
  columns: () => [
    { header: 'เลขที่ใบเบิก · Withdrawal', width: 18, kind: 'text', at: 'number' },
    { header: 'ลำดับ · Line', width: 10, kind: 'decimal', at: 'lines.line' },
    ...agencyColumns,
    { header: 'รหัสวัสดุ · Material code', width: 14, kind: 'text', at: 'lines.material.code' },
    { header: 'วัสดุ · Material', width: 40, kind: 'text', at: 'lines.material.nameTh' },
    { header: 'หน่วยนับ · Unit', width: 10, kind: 'text', at: 'lines.material.unitTh' },
    { header: 'ขอเบิก · Asked', width: 10, kind: 'decimal', at: 'lines.asked' },
    { header: 'อนุมัติ · Approved', width: 10, kind: 'decimal', at: 'lines.approved' },
    { header: 'คืน · Given back', width: 10, kind: 'decimal', at: 'lines.returned' },
    { header: 'เหตุผลที่ลด · Why less', width: 26, kind: 'text', at: 'lines.cutReasonTh' },
    { header: 'สถานะ · State', width: 24, kind: 'text', at: 'state', words: SLIP_STATES },
    { header: 'ใช้เพื่อ · For', width: 36, kind: 'text', at: 'purposeTh' },
    { header: 'ผู้ขอ · Asked by', width: 22, kind: 'text', at: 'requestedBy' },
    { header: 'ขอเมื่อ (เวลาไทย ค.ศ.) · Asked at, Bangkok time', width: 17, kind: 'text', at: 'requestedAt', shape: 'instant' },
    { header: 'ผู้รับ · Received by', width: 22, kind: 'text', at: 'receivedBy' },
  ],
  sources: ['source'],
  holds: 'now',
});
