import type { PermissionTable } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { PROJECT_READERS } from './project/project-visibility.js';
import { INDICATOR_READERS } from './indicator/indicator-visibility.js';

/** Figures are for every account; rows for those who plan, verify, sign and read, within their subtrees. */
export const plansPermissions: PermissionTable = {
  'Query.indicatorSummary': 'signed-in',
  'Query.indicatorTrend': 'signed-in',
  'Query.strategicIssues': 'signed-in',
  'Query.reportingPeriods': 'signed-in',
  'Query.plansSources': 'signed-in',
  'Query.planTree': 'signed-in',
  'Query.progressPeriods': 'signed-in',
  'Mutation.createPlanNode': [Role.PLANADMIN],
  'Mutation.renamePlanNode': [Role.PLANADMIN],
  'Mutation.movePlanNode': [Role.PLANADMIN],
  'Mutation.moveReportingPeriod': [Role.PLANADMIN],
  'Mutation.moveProgressPeriod': [Role.PLANADMIN],
  'Query.indicators': INDICATOR_READERS,
  'Query.indicator': INDICATOR_READERS,
  'Query.indicatorDictionary': INDICATOR_READERS,
  'Query.indicatorRevisions': INDICATOR_READERS,
  'Query.indicatorTargets': INDICATOR_READERS,
  'Mutation.createIndicator': [Role.PLANADMIN],
  'Mutation.updateIndicator': [Role.PLANADMIN],
  'Mutation.retireIndicator': [Role.PLANADMIN],
  'Mutation.assignOwner': [Role.PLANADMIN],
  'Mutation.setTargets': [Role.PLANADMIN],
  'Query.projects': PROJECT_READERS,
  'Query.project': PROJECT_READERS,
  'Query.progressSheet': PROJECT_READERS,
  'Mutation.createProject': [Role.PLANADMIN, Role.PLANNER],
  'Mutation.updateProject': [Role.PLANADMIN, Role.PLANNER],
  'Mutation.saveProgress': [Role.PLANNER],
  'Mutation.submitProgress': [Role.PLANNER],
  'Mutation.verifyProgress': [Role.VERIFIER],
  'Mutation.returnProgress': [Role.VERIFIER],
  Project: PROJECT_READERS,
  Indicator: INDICATOR_READERS,
  'District.indicatorSummary': 'signed-in',
  'Agency.indicatorSummary': 'signed-in',
};
