import type { PermissionTable } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { INDICATOR_READERS } from './indicator/indicator-visibility.js';

/** Figures are for every account; rows for those who plan, verify, sign and read, within their subtrees. */
export const plansPermissions: PermissionTable = {
  'Query.indicatorSummary': 'signed-in',
  'Query.indicatorTrend': 'signed-in',
  'Query.strategicIssues': 'signed-in',
  'Query.reportingPeriods': 'signed-in',
  'Query.plansSources': 'signed-in',
  'Query.indicators': INDICATOR_READERS,
  'Query.indicator': INDICATOR_READERS,
  Indicator: INDICATOR_READERS,
  'Query.reportingSheet': INDICATOR_READERS,
  'Query.plannerHome': INDICATOR_READERS,
  'Query.verificationQueue': INDICATOR_READERS,
  'Query.signatures': INDICATOR_READERS,
  'Mutation.saveResults': [Role.PLANNER],
  'Mutation.submitResults': [Role.PLANNER],
  'Mutation.withdrawResults': [Role.PLANNER],
  'Mutation.verifyResults': [Role.VERIFIER],
  'Mutation.returnResult': [Role.VERIFIER],
  'Mutation.signQuarter': [Role.HEAD],
  'Mutation.reopenCell': [Role.PLANADMIN],
  'Mutation.addComment': INDICATOR_READERS,
  'District.indicatorSummary': 'signed-in',
  'Agency.indicatorSummary': 'signed-in',
};
