import { COUNT_STATES } from './store-words.js';
import { aTable, pageFields, pageOf, type Row } from './table.js';

const NODE = `number state noteTh reasonTh openedAt openedBy closedAt closedBy
  lines { balance counted difference noteTh countedBy material { code nameTh unitTh source } }`;

/** A count has a row for each material that was counted. */
const rowsOfCount = (count: Row): Row[] => (count['lines'] as Row[]).map((line) => ({ ...count, lines: line }));

/** Stock counts with what was counted, newest first. */
export const stockCountsTable = aTable({
  name: 'stock-counts',
  sheet: 'ตรวจนับวัสดุ',
  title: { th: 'การตรวจนับวัสดุ', en: 'Stock counts' },
  parameters: {},
  document: `query TableStockCounts($first: Int!, $after: String) { stockCounts(first: $first, after: $after) { ${pageFields(NODE)} } }`,
  pageRows: 20,
  variables: () => ({}),
  page: (data) => {
    const page = pageOf(data['stockCounts']);
    return page && { ...page, rows: page.rows.flatMap(rowsOfCount) };
  },
  columns: () => [
    { header: 'เลขที่ · Number', width: 16, kind: 'text', at: 'number' },
    { header: 'รหัสวัสดุ · Material code', width: 14, kind: 'text', at: 'lines.material.code' },
    { header: 'วัสดุ · Material', width: 40, kind: 'text', at: 'lines.material.nameTh' },
    { header: 'หน่วยนับ · Unit', width: 10, kind: 'text', at: 'lines.material.unitTh' },
    { header: 'ยอดคงเหลือ · Balance', width: 11, kind: 'decimal', at: 'lines.balance' },
    { header: 'นับได้ · Counted', width: 11, kind: 'decimal', at: 'lines.counted' },
    { header: 'ผลต่าง · Difference', width: 11, kind: 'decimal', at: 'lines.difference' },
    { header: 'หมายเหตุ · Note', width: 30, kind: 'text', at: 'lines.noteTh' },
    { header: 'ผู้นับ · Counted by', width: 20, kind: 'text', at: 'lines.countedBy' },
    { header: 'สถานะการตรวจนับ · State of the count', width: 20, kind: 'text', at: 'state', words: COUNT_STATES },
    { header: 'เริ่มนับ (เวลาไทย ค.ศ.) · Opened at, Bangkok time', width: 17, kind: 'text', at: 'openedAt', shape: 'instant' },
    { header: 'ปิดเมื่อ · Closed at', width: 17, kind: 'text', at: 'closedAt', shape: 'instant' },
    { header: 'เหตุผลของผลต่าง · Reason', width: 30, kind: 'text', at: 'reasonTh' },
  ],
  // A count is of the materials it counts; the API names no source of its own.
  sources: ['lines.material.source'],
  holds: 'now',
});
