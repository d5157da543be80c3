import { fiscalYear, quarter, source } from './parameter.js';
import { sort } from './order.js';
import { placeColumns, placeFilters, placeRows, placesDocument, placeVariables } from './place.js';
import { aTable } from './table.js';

const FIGURES = `repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter, source: $source) {
  asOf sources received completed open medianHours p90Hours withinStandardPercent oldestOpenDays
}`;

/** The board of repair turnaround, a row for each district or department. */
export const turnaroundTable = aTable({
  name: 'turnaround',
  sheet: 'ระยะเวลาซ่อม',
  title: { th: 'ระยะเวลาซ่อมคอมพิวเตอร์และเครือข่าย', en: 'Computer and network repair turnaround' },
  parameters: { fiscalYear, quarter, source, ...placeFilters, sort },
  document: placesDocument('TableTurnaround', FIGURES, ', $source: String'),
  variables: (asked) => ({ ...placeVariables(asked), source: asked.source }),
  rows: placeRows,
  columns: (asked) => [
    ...placeColumns(asked),
    { header: 'มัธยฐาน (ชั่วโมง) · Median, hours', width: 14, kind: 'decimal', at: 'repairTurnaround.medianHours', sort: 'medianHours' },
    { header: '9 ใน 10 P90 (ชั่วโมง) · P90, hours', width: 14, kind: 'decimal', at: 'repairTurnaround.p90Hours', sort: 'p90Hours' },
    {
      header: 'ทันมาตรฐาน (ร้อยละ) · Within standard, %',
      width: 14,
      kind: 'decimal',
      at: 'repairTurnaround.withinStandardPercent',
      sort: 'withinStandardPercent',
    },
    { header: 'รับเรื่อง · Received', width: 11, kind: 'decimal', at: 'repairTurnaround.received', sort: 'received' },
    { header: 'ส่งมอบแล้ว · Handed over', width: 11, kind: 'decimal', at: 'repairTurnaround.completed', sort: 'completed' },
    { header: 'ค้างอยู่ · Open', width: 11, kind: 'decimal', at: 'repairTurnaround.open', sort: 'open' },
    {
      header: 'ค้างนานที่สุด (วัน) · Oldest open, days',
      width: 13,
      kind: 'decimal',
      at: 'repairTurnaround.oldestOpenDays',
      sort: 'oldestOpenDays',
    },
  ],
  order: '-medianHours',
  sources: ['repairTurnaround.sources'],
  holds: ['repairTurnaround.asOf'],
});
