import { choice } from './parameter.js';
import { SECTIONS } from './repair-words.js';
import { aTable, type Row } from './table.js';

/** Who works in each section of the computer services; those who left too where asked for. */
export const rosterTable = aTable({
  name: 'roster',
  sheet: 'ทำเนียบเจ้าหน้าที่',
  title: { th: 'ทำเนียบเจ้าหน้าที่ซ่อมบำรุง', en: 'Roster of officers' },
  parameters: { left: choice({ th: 'ผู้พ้นหน้าที่', en: 'Those who left' }, { 1: 'รวมด้วย · Included' }) },
  document: `query TableRoster($active: Boolean) { serviceOfficers(active: $active) { nameTh nameEn section officePhone leads active username } }`,
  variables: ({ left }) => ({ active: left === null ? true : null }),
  rows: (data) => (data['serviceOfficers'] ?? []) as readonly Row[],
  columns: () => [
    { header: 'เจ้าหน้าที่ · Officer', width: 30, kind: 'text', at: 'nameTh' },
    { header: 'ชื่ออังกฤษ · Name in English', width: 30, kind: 'text', at: 'nameEn' },
    { header: 'ฝ่าย · Section', width: 36, kind: 'text', at: 'section', words: SECTIONS },
    { header: 'โทรศัพท์ · Telephone', width: 26, kind: 'text', at: 'officePhone' },
    { header: 'หัวหน้าฝ่าย · Head of the section', width: 14, kind: 'text', at: 'leads' },
    { header: 'ปฏิบัติงานอยู่ · In the post', width: 14, kind: 'text', at: 'active' },
    { header: 'บัญชีผู้ใช้ · Account', width: 18, kind: 'text', at: 'username' },
  ],
  sources: [],
  holds: 'now',
});
