import type { explorerTh } from '../th/explorer.js';

export const explorerEn: Record<keyof typeof explorerTh, string> = {
  'explorer.title': 'Data explorer (GraphQL)',
  'explorer.lead': 'Try queries, and look up what every field means',
  'explorer.query': 'Query',
  'explorer.variables': 'Variables (JSON)',
  'explorer.variablesWrong': 'The variables are not valid JSON',
  'explorer.run': 'Run (Ctrl+Enter)',
  'explorer.curl': 'Copy as curl',
  'explorer.copied': 'Copied',
  'explorer.examples': 'Examples',
  'explorer.answer': 'Answer',
  'explorer.cost': 'Cost {requested} of {limit} · {milliseconds} ms',
  'explorer.schema': 'Everything there is',
  'explorer.search': 'Search names and meanings',
  'explorer.found': '{count, plural, one {# entry} other {# entries}}',
  'explorer.noAnswer': 'Nothing asked yet',
  'explorer.example.overview': 'Overview of the 50 districts',
  'explorer.example.tickets': 'Open repairs',
  'explorer.example.trend': 'Trend of disbursement',
  'explorer.example.indicators': 'Indicators of the quarter',
};
