import { PROCUREMENT_METHODS, PROCUREMENT_STATES } from './money-words.js';
import { choice, fiscalYear, quarter } from './parameter.js';
import { agencyColumns, scopeFilters } from './place.js';
import { aTable, pageFields, pageOf } from './table.js';

const PACES = { late: 'เกินมาตรฐาน · Over standard', onTime: 'ไม่เกินมาตรฐาน · Not over standard' } as const;

const NODE = `code titleTh method state late openedOn medianPriceBaht contractedBaht contractSignedOn fiscalYear source
  agency { code nameTh } currentStep { nameTh nameEn startedOn standardDays actualWorkingDays }`;

/** The procurements of a scope as they stood at the end of the quarter, or now. */
export const procurementsTable = aTable({
  name: 'procurements',
  sheet: 'จัดซื้อจัดจ้าง',
  title: { th: 'รายการจัดซื้อจัดจ้าง', en: 'Procurements' },
  parameters: {
    fiscalYear,
    quarter,
    ...scopeFilters,
    state: choice({ th: 'สถานะ', en: 'State' }, PROCUREMENT_STATES),
    pace: choice({ th: 'เวลาของขั้นตอนปัจจุบัน', en: 'Time of the current step' }, PACES),
  },
  document: `query TableProcurements($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $state: ProcurementState, $late: Boolean,
    $first: Int!, $after: String) {
    procurements(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, state: $state, late: $late, first: $first, after: $after) {
      ${pageFields(NODE)}
    }
  }`,
  variables: ({ fiscalYear: year, quarter: part, state, pace }, scope) => ({
    fiscalYear: year,
    quarter: part,
    scope,
    state,
    late: pace === null ? null : pace === 'late',
  }),
  page: (data) => pageOf(data['procurements']),
  columns: () => [
    { header: 'เลขที่ · Number', width: 20, kind: 'text', at: 'code' },
    { header: 'เรื่อง · Subject', width: 50, kind: 'text', at: 'titleTh' },
    ...agencyColumns,
    { header: 'ปีงบประมาณ · Fiscal year', width: 11, kind: 'decimal', at: 'fiscalYear' },
    { header: 'วิธี · Method', width: 26, kind: 'text', at: 'method', words: PROCUREMENT_METHODS },
    { header: 'สถานะ · State', width: 26, kind: 'text', at: 'state', words: PROCUREMENT_STATES },
    { header: 'ขั้นตอนปัจจุบัน · Current step', width: 30, kind: 'text', at: 'currentStep.nameTh' },
    { header: 'เริ่มขั้นตอน · Step began', width: 12, kind: 'text', at: 'currentStep.startedOn' },
    { header: 'ใช้ไป (วันทำการ) · Taken, working days', width: 12, kind: 'decimal', at: 'currentStep.actualWorkingDays' },
    { header: 'มาตรฐาน (วันทำการ) · Standard, working days', width: 12, kind: 'decimal', at: 'currentStep.standardDays' },
    { header: 'เกินเวลามาตรฐาน · Over standard time', width: 13, kind: 'text', at: 'late' },
    { header: 'วันเริ่ม · Opened on', width: 12, kind: 'text', at: 'openedOn' },
    { header: 'ราคากลาง (บาท) · Median price, baht', width: 18, kind: 'baht', at: 'medianPriceBaht' },
    { header: 'มูลค่าสัญญา (บาท) · Contracted, baht', width: 18, kind: 'baht', at: 'contractedBaht' },
    { header: 'วันลงนามสัญญา · Contract signed on', width: 12, kind: 'text', at: 'contractSignedOn' },
  ],
  sources: ['source'],
  holds: 'cutOff',
});
