import { choice, searched } from './parameter.js';
import { agencyColumns } from './place.js';
import { DEVICE_KINDS, DEVICE_STATES } from './repair-words.js';
import { aTable, pageFields, pageOf } from './table.js';

const NODE = `assetNumber kind brand model serial placeTh state boughtOn warrantyUntil source agency { code nameTh } openRepair { code }`;

/** The registered devices that the viewer sees, by asset number. */
export const devicesTable = aTable({
  name: 'devices',
  sheet: 'อุปกรณ์',
  title: { th: 'ทะเบียนอุปกรณ์คอมพิวเตอร์', en: 'Registered devices' },
  parameters: {
    q: searched(80),
    kind: choice({ th: 'ประเภท', en: 'Kind' }, DEVICE_KINDS),
    state: choice({ th: 'สถานะ', en: 'State' }, DEVICE_STATES),
  },
  document: `query TableDevices($search: String, $kind: DeviceKind, $state: DeviceState, $first: Int!, $after: String) {
    devices(search: $search, kind: $kind, state: $state, first: $first, after: $after) { ${pageFields(NODE)} }
  }`,
  variables: ({ q, kind, state }) => ({ search: q, kind, state }),
  page: (data) => pageOf(data['devices']),
  columns: () => [
    { header: 'เลขครุภัณฑ์ · Asset number', width: 22, kind: 'text', at: 'assetNumber' },
    { header: 'ประเภท · Kind', width: 22, kind: 'text', at: 'kind', words: DEVICE_KINDS },
    { header: 'ยี่ห้อ · Brand', width: 16, kind: 'text', at: 'brand' },
    { header: 'รุ่น · Model', width: 24, kind: 'text', at: 'model' },
    { header: 'หมายเลขเครื่อง · Serial number', width: 20, kind: 'text', at: 'serial' },
    ...agencyColumns,
    { header: 'สถานที่ตั้ง · Place', width: 30, kind: 'text', at: 'placeTh' },
    { header: 'สถานะ · State', width: 24, kind: 'text', at: 'state', words: DEVICE_STATES },
    { header: 'วันที่ได้มา · Bought on', width: 12, kind: 'text', at: 'boughtOn' },
    { header: 'ประกันถึง · Warranty until', width: 12, kind: 'text', at: 'warrantyUntil' },
    { header: 'งานซ่อมที่ค้าง · Open repair', width: 18, kind: 'text', at: 'openRepair.code' },
  ],
  sources: ['source'],
  holds: 'now',
});
