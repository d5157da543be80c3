import { figureState, instantAsOf } from './figure-state.js';
import { sort } from './order.js';
import { fiscalYear, quarter, source } from './parameter.js';
import { placeColumns, placeFilters, placeRows, placesDocument, placeVariables } from './place.js';
import { aTable, type Column } from './table.js';

const FIGURES = `indicatorSummary(fiscalYear: $fiscalYear, quarter: $quarter, source: $source, state: $state, asOf: $asOf) {
  asOf sources due reported verified late missing onTarget nearTarget belowTarget attainmentPercent withoutOwner
}`;

const count = (field: string, header: string, sortedBy?: string): Column => ({
  header,
  width: 12,
  kind: 'decimal',
  at: `indicatorSummary.${field}`,
  ...(sortedBy && { sort: sortedBy }),
});

/** The board of indicators, a row for each district or department. */
export const indicatorsTable = aTable({
  name: 'indicators',
  sheet: 'ตัวชี้วัดรายหน่วยงาน',
  title: { th: 'ตัวชี้วัดรายไตรมาส', en: 'Quarterly indicators' },
  parameters: { fiscalYear, quarter, source, state: figureState, asOf: instantAsOf, ...placeFilters, sort },
  document: placesDocument('TableIndicators', FIGURES, ', $source: String, $state: FigureState, $asOf: DateTime'),
  variables: (asked) => ({ ...placeVariables(asked), source: asked.source, state: asked.state, asOf: asked.asOf }),
  rows: placeRows,
  columns: (asked) => [
    ...placeColumns(asked),
    count('attainmentPercent', 'ความสำเร็จเฉลี่ย (ร้อยละ) · Mean attainment, %', 'attainment'),
    count('onTarget', 'บรรลุเป้าหมาย · On target', 'bands'),
    count('nearTarget', 'ใกล้เป้าหมาย · Near target'),
    count('belowTarget', 'ต่ำกว่าเป้าหมาย · Below target'),
    count('due', 'ถึงกำหนดรายงาน · Due', 'due'),
    count('reported', 'รายงานแล้ว · Reported', 'reported'),
    count('verified', 'ตรวจสอบแล้ว · Verified', 'verified'),
    count('late', 'รายงานช้า · Late', 'late'),
    count('missing', 'ขาดรายงาน · Missing', 'missing'),
    count('withoutOwner', 'ไม่มีผู้รับผิดชอบ · Without an owner', 'withoutOwner'),
  ],
  order: 'attainment',
  sources: ['indicatorSummary.sources'],
  holds: ['indicatorSummary.asOf'],
});
