import type { completenessTh } from '../th/completeness.js';

export const completenessEn: Record<keyof typeof completenessTh, string> = {
  'completeness.title': 'Completeness of reporting',
  'completeness.onTime': 'Reported on time',
  'completeness.evidence': 'With evidence',
  'completeness.owner': 'With an owner',
  'completeness.ofDue': '{count} of {due} indicators due',
  'completeness.def.onTime': 'Percent of the indicators due whose result was first handed in by the end of the due day.',
  'completeness.def.evidence': 'Percent of the indicators due with a file of evidence attached; missing where evidence is not kept yet.',
  'completeness.def.owner': 'Percent of the indicators due whose owner is in the post now.',
  'completeness.unit': 'Percent of the indicators due',
  'completeness.behind': 'Agencies that are late or missing',
  'completeness.notDue': 'Results of this quarter fall due after its end.',
  'completeness.before': 'See {quarter}',
  'completeness.allIn': 'Every agency has reported in full and in time',
  'completeness.missing': '{missing} of {due} missing',
  'completeness.late': '{late} late',
  'completeness.more': '{count, plural, one {One more agency} other {# more agencies}}',
};
