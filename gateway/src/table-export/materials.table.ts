import { choice, searched } from './parameter.js';
import { aTable, pageFields, pageOf } from './table.js';

const SHOWN = { below: 'ต่ำกว่าจุดสั่งซื้อ · Below the reorder level', parts: 'เฉพาะอะไหล่ · Parts only' } as const;
const USES = { true: 'ยังใช้อยู่ · In use', false: 'เลิกใช้แล้ว · Out of use' } as const;

const NODE = 'code nameTh nameEn unitTh isPart active balance promised reorderLevel belowReorder source';

/** The materials of the store with their balances, by code. */
export const materialsTable = aTable({
  name: 'materials',
  sheet: 'วัสดุ',
  title: { th: 'วัสดุคอมพิวเตอร์คงคลัง', en: 'Computer materials in the store' },
  parameters: {
    q: searched(80),
    show: choice({ th: 'แสดง', en: 'Shown' }, SHOWN),
    active: choice({ th: 'การใช้งาน', en: 'Use' }, USES),
  },
  document: `query TableMaterials($search: String, $belowReorder: Boolean, $isPart: Boolean, $active: Boolean, $first: Int!, $after: String) {
    materials(search: $search, belowReorder: $belowReorder, isPart: $isPart, active: $active, first: $first, after: $after) {
      ${pageFields(NODE)}
    }
  }`,
  variables: ({ q, show, active }) => ({
    search: q,
    belowReorder: show === 'below' || null,
    isPart: show === 'parts' || null,
    active: active === null ? null : active === 'true',
  }),
  page: (data) => pageOf(data['materials']),
  columns: () => [
    { header: 'รหัสวัสดุ · Material code', width: 16, kind: 'text', at: 'code' },
    { header: 'วัสดุ · Material', width: 40, kind: 'text', at: 'nameTh' },
    { header: 'ชื่อภาษาอังกฤษ · Name in English', width: 32, kind: 'text', at: 'nameEn' },
    { header: 'หน่วยนับ · Unit', width: 12, kind: 'text', at: 'unitTh' },
    { header: 'คงเหลือ · Balance', width: 11, kind: 'decimal', at: 'balance' },
    { header: 'อนุมัติแล้วรอจ่าย · Approved, not handed out', width: 11, kind: 'decimal', at: 'promised' },
    { header: 'จุดสั่งซื้อ · Reorder level', width: 11, kind: 'decimal', at: 'reorderLevel' },
    { header: 'ต้องจัดหาเพิ่ม · To be bought', width: 13, kind: 'text', at: 'belowReorder' },
    { header: 'เป็นอะไหล่ · Part', width: 11, kind: 'text', at: 'isPart' },
    { header: 'ยังใช้อยู่ · In use', width: 11, kind: 'text', at: 'active' },
  ],
  sources: ['source'],
  holds: 'now',
});
