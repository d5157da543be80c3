import { fiscalYear, quarter, source } from './parameter.js';
import { scopeFilters } from './place.js';
import { aTable, pageFields, pageOf } from './table.js';

const NODE = 'model devices measures { asOf sources completed repeats repeatPercent medianHours p90Hours }';

/** Which models fail: those mended most often first. */
export const failingModelsTable = aTable({
  name: 'failing-models',
  sheet: 'รุ่นที่เสียบ่อย',
  title: { th: 'รุ่นที่เสียบ่อย', en: 'Which models fail' },
  parameters: { fiscalYear, quarter, source, ...scopeFilters },
  document: `query TableFailingModels($fiscalYear: Int!, $quarter: Int!, $scope: FigureScope, $source: String, $first: Int!, $after: String) {
    failingModels(fiscalYear: $fiscalYear, quarter: $quarter, scope: $scope, source: $source, first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ fiscalYear: year, quarter: part, source: from }, scope) => ({ fiscalYear: year, quarter: part, source: from, scope }),
  page: (data) => pageOf(data['failingModels']),
  columns: () => [
    { header: 'ยี่ห้อและรุ่น · Brand and model', width: 34, kind: 'text', at: 'model' },
    { header: 'ซ่อมแล้ว · Mended', width: 12, kind: 'decimal', at: 'measures.completed' },
    { header: 'จำนวนเครื่อง · Devices', width: 12, kind: 'decimal', at: 'devices' },
    { header: 'กลับมาซ่อมซ้ำ · Came back', width: 12, kind: 'decimal', at: 'measures.repeats' },
    { header: 'กลับมาซ่อมซ้ำ (ร้อยละ) · Came back, %', width: 13, kind: 'decimal', at: 'measures.repeatPercent' },
    { header: 'มัธยฐาน (ชั่วโมง) · Median, hours', width: 13, kind: 'decimal', at: 'measures.medianHours' },
    { header: '9 ใน 10 P90 (ชั่วโมง) · P90, hours', width: 13, kind: 'decimal', at: 'measures.p90Hours' },
  ],
  sources: ['measures.sources'],
  holds: ['measures.asOf'],
});
