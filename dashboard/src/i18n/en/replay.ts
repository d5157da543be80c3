import type { replayTh } from '../th/replay.js';

export const replayEn: Record<keyof typeof replayTh, string> = {
  'replay.title': 'If the standard were another',
  'replay.subtitle': 'Tried on the repairs handed over in this quarter; what was measured stays',
  'replay.kind': 'Kind',
  'replay.amount': 'Supposed standard',
  'replay.unit': 'Unit',
  'replay.unit.WORKING_DAY': 'working days',
  'replay.unit.CALENDAR_MONTH': 'months',
  'replay.supposed': 'Within the supposed standard',
  'replay.measured': 'Within the standard as it was',
  'replay.of': '{within} of {tickets} repairs',
  'replay.none': 'No repair of this kind was handed over in the quarter',
  'replay.noStandard': 'There was no standard',
  'replay.unitPercent': 'percent',
  'replay.supposed.definition':
    'Repairs handed over in the quarter that would be in time under the supposed standard, waiting for the agency taken out',
  'replay.measured.definition': 'The same repairs, by the standard that held on the day of receipt',
};
