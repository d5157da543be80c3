import { PLAN_LEVELS } from './plan-words.js';
import { aTable, type Row } from './table.js';

/** The whole plan, each place right after what it belongs to, those retired included. */
export const planTreeTable = aTable({
  name: 'plan-tree',
  sheet: 'โครงสร้างแผน',
  title: { th: 'โครงสร้างแผนทั้งหมด รวมที่เลิกใช้', en: 'The whole plan, with what was retired' },
  parameters: {},
  document: 'query TablePlanTree { planTree { code kind parentCode order nameTh nameEn indicatorCount projectCount retiredAt source } }',
  variables: () => ({}),
  rows: (data) => (data['planTree'] ?? []) as readonly Row[],
  columns: () => [
    { header: 'รหัส · Code', width: 16, kind: 'text', at: 'code' },
    { header: 'ชื่อ · Name', width: 60, kind: 'text', at: 'nameTh' },
    { header: 'ระดับ · Level', width: 32, kind: 'text', at: 'kind', words: PLAN_LEVELS },
    { header: 'อยู่ใต้ · Belongs to', width: 16, kind: 'text', at: 'parentCode' },
    { header: 'ลำดับ · Order', width: 10, kind: 'decimal', at: 'order' },
    { header: 'ชื่อภาษาอังกฤษ · Name in English', width: 50, kind: 'text', at: 'nameEn' },
    { header: 'จำนวนตัวชี้วัด · Indicators', width: 12, kind: 'decimal', at: 'indicatorCount' },
    { header: 'จำนวนโครงการ · Projects', width: 12, kind: 'decimal', at: 'projectCount' },
    { header: 'เลิกใช้เมื่อ · Retired at', width: 17, kind: 'text', at: 'retiredAt', shape: 'instant' },
  ],
  sources: ['source'],
  holds: 'now',
});
