import { figureState, instantAsOf } from './figure-state.js';
import { sort } from './order.js';
import { fiscalYear, quarter } from './parameter.js';
import { placeColumns, placeFilters, placeRows, placesDocument, placeVariables } from './place.js';
import { aTable, type Column } from './table.js';

const FIGURES = `
  indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, state: $state, asOf: $asOf) { asOf sources due reported missing attainmentPercent }
  disbursement(fiscalYear: $fiscalYear, quarter: $quarter) { asOf sources appropriatedBaht disbursedBaht ratePercent targetPercent }
  repairTurnaround(fiscalYear: $fiscalYear, quarter: $quarter) { asOf sources completed open medianHours p90Hours }
  procurementSummary(fiscalYear: $fiscalYear, quarter: $quarter) { asOf sources open late contractedBaht }
  staffing { asOf sources positions filled vacant }`;
const BLOCKS = ['indicatorSummary', 'disbursement', 'repairTurnaround', 'procurementSummary', 'staffing'];

const figure = (at: string, header: string, sortedBy?: string): Column => {
  const isBaht = at.endsWith('Baht');
  return { header, width: isBaht ? 20 : 13, kind: isBaht ? 'baht' : 'decimal', at, ...(sortedBy && { sort: sortedBy }) };
};

/** The front page: each district or department with the figures of the five blocks. */
export const overviewTable = aTable({
  name: 'overview',
  sheet: 'ภาพรวม',
  title: { th: 'ภาพรวมทุกหน่วยงาน', en: 'Overview of every place' },
  parameters: { fiscalYear, quarter, state: figureState, asOf: instantAsOf, ...placeFilters, sort },
  document: placesDocument('TableOverview', FIGURES, ', $state: FigureState, $asOf: DateTime'),
  variables: (asked) => ({ ...placeVariables(asked), state: asked.state, asOf: asked.asOf }),
  rows: placeRows,
  columns: (asked) => [
    ...placeColumns(asked),
    figure('indicatorSummary.attainmentPercent', 'ตัวชี้วัด ความสำเร็จเฉลี่ย (ร้อยละ) · Indicators, mean attainment, %', 'attainmentPercent'),
    figure('indicatorSummary.due', 'ตัวชี้วัด ถึงกำหนดรายงาน · Indicators due'),
    figure('indicatorSummary.reported', 'ตัวชี้วัด รายงานแล้ว · Indicators reported'),
    figure('indicatorSummary.missing', 'ตัวชี้วัด ขาดรายงาน · Indicators missing'),
    figure('disbursement.ratePercent', 'อัตราเบิกจ่าย (ร้อยละ) · Disbursement rate, %', 'ratePercent'),
    figure('disbursement.targetPercent', 'เป้าหมายเบิกจ่ายสะสม (ร้อยละ) · Disbursement target, %'),
    figure('disbursement.appropriatedBaht', 'งบประมาณ (บาท) · Appropriated, baht'),
    figure('disbursement.disbursedBaht', 'เบิกจ่าย (บาท) · Disbursed, baht'),
    figure('repairTurnaround.medianHours', 'ซ่อม มัธยฐาน (ชั่วโมง) · Repair median, hours', 'medianHours'),
    figure('repairTurnaround.p90Hours', 'ซ่อม P90 (ชั่วโมง) · Repair P90, hours'),
    figure('repairTurnaround.completed', 'ซ่อม ส่งมอบแล้ว · Repairs handed over'),
    figure('repairTurnaround.open', 'ซ่อม ค้างอยู่ · Repairs open', 'openRepairs'),
    figure('procurementSummary.open', 'จัดซื้อจัดจ้าง ยังไม่เสร็จ · Procurements open', 'openProcurements'),
    figure('procurementSummary.late', 'จัดซื้อจัดจ้าง เกินเวลามาตรฐาน · Procurements over standard time', 'lateProcurements'),
    figure('procurementSummary.contractedBaht', 'มูลค่าสัญญา (บาท) · Contracted, baht'),
    figure('staffing.positions', 'กรอบอัตรากำลัง · Positions'),
    figure('staffing.filled', 'มีผู้ครองตำแหน่ง · Positions filled'),
    figure('staffing.vacant', 'อัตราว่าง · Positions vacant', 'vacant'),
  ],
  order: 'attainmentPercent',
  sources: BLOCKS.map((block) => `${block}.sources`),
  holds: BLOCKS.map((block) => `${block}.asOf`),
});
