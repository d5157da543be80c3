import { choice, fiscalYear, quarter, shaped, source, uuid } from './parameter.js';
import { agencyColumns, scopeFilters } from './place.js';
import { BACKLOG_AGES, REPAIR_KINDS, REPAIR_STATES, REPAIR_STATUSES, SECTIONS, TICKET_MARKS } from './repair-words.js';
import { aTable, pageFields, pageOf } from './table.js';

const NODE = `code kind subjectTh deviceTh section state receivedAt dueAt handedOverAt turnaroundHours withinStandard openDays observedUntil
  source agency { code nameTh }`;

/** The repairs behind the figures of a quarter, newest first. */
export const ticketsTable = aTable({
  name: 'tickets',
  sheet: 'งานซ่อม',
  title: { th: 'รายการแจ้งซ่อมของไตรมาส', en: 'Repairs of the quarter' },
  parameters: {
    fiscalYear,
    quarter,
    source,
    ...scopeFilters,
    status: choice({ th: 'สถานะ', en: 'Status' }, REPAIR_STATUSES),
    kind: choice({ th: 'ประเภท', en: 'Kind' }, REPAIR_KINDS),
    by: choice({ th: 'ฝ่ายที่รับผิดชอบ', en: 'Section in charge' }, SECTIONS),
    mark: choice({ th: 'ลักษณะ', en: 'In common' }, TICKET_MARKS),
    age: choice({ th: 'อายุงานค้าง', en: 'Age' }, BACKLOG_AGES),
    model: shaped({ th: 'รุ่น', en: 'Model' }, /^[^]{1,200}$/, '≤ 200'),
    officer: uuid({ th: 'เจ้าหน้าที่', en: 'Officer' }),
  },
  document: `query TableTickets($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $status: RepairStatus, $kind: RepairKind,
    $by: ServiceSection, $measured: MeasuredTickets, $first: Int!, $after: String) {
    repairTickets(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source, status: $status, kind: $kind, section: $by,
      measured: $measured, first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ fiscalYear: year, quarter: part, source: from, status, kind, by, mark, age, model, officer }, scope) => ({
    fiscalYear: year,
    quarter: part,
    scope,
    source: from,
    status,
    kind,
    by,
    measured: mark || age || model || officer ? { mark, age, model, officerId: officer } : null,
  }),
  page: (data) => pageOf(data['repairTickets']),
  columns: () => [
    { header: 'เลขที่ · Ticket', width: 18, kind: 'text', at: 'code' },
    { header: 'เรื่อง · Subject', width: 44, kind: 'text', at: 'subjectTh' },
    { header: 'อุปกรณ์ · Device', width: 28, kind: 'text', at: 'deviceTh' },
    ...agencyColumns,
    { header: 'ประเภท · Kind', width: 20, kind: 'text', at: 'kind', words: REPAIR_KINDS },
    { header: 'ฝ่ายที่รับผิดชอบ · Section in charge', width: 28, kind: 'text', at: 'section', words: SECTIONS },
    { header: 'สถานะ · State', width: 24, kind: 'text', at: 'state', words: REPAIR_STATES },
    { header: 'รับเรื่อง (เวลาไทย ค.ศ.) · Received, Bangkok time', width: 17, kind: 'text', at: 'receivedAt', shape: 'instant' },
    { header: 'กำหนดตามมาตรฐาน · Due by standard', width: 17, kind: 'text', at: 'dueAt', shape: 'instant' },
    { header: 'ส่งมอบ · Handed over', width: 17, kind: 'text', at: 'handedOverAt', shape: 'instant' },
    { header: 'ใช้เวลา (ชั่วโมง) · Took, hours', width: 13, kind: 'decimal', at: 'turnaroundHours' },
    { header: 'ทันมาตรฐาน · Within standard', width: 13, kind: 'text', at: 'withinStandard' },
    { header: 'ค้างมา (วัน) · Open for, days', width: 12, kind: 'decimal', at: 'openDays' },
    { header: 'ข้อมูลนำเข้าถึง · Seen by the source until', width: 17, kind: 'text', at: 'observedUntil', shape: 'instant' },
  ],
  sources: ['source'],
  holds: 'now',
});
