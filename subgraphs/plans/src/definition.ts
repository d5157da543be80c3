import { AgencyRef, loadAgencyRefs } from '@nakhon/kit/agency-ref';
import { AuditRow } from '@nakhon/kit/audit';
import type { SubgraphDefinition } from '@nakhon/kit/subgraph';
import { saveResults } from './act/act.service.js';
import { ResultComment } from './comment/result-comment.js';
import { evidenceJobs } from './evidence/evidence.jobs.js';
import { EvidenceFile } from './evidence/evidence-file.js';
import { EvidenceLink } from './evidence/evidence-link.js';
import { evidenceRoutes } from './evidence/evidence-routes.js';
import { AnsweredRequest } from '@nakhon/kit/idempotency/answered-request';
import { IndicatorRevision } from './indicator/indicator-revision.js';
import { IndicatorTarget } from './indicator/indicator-target.js';
import { Indicator } from './indicator/indicator.js';
import { NoticeRead } from './notice/notice-read.js';
import { noticeJobs } from './notice/notice.jobs.js';
import { Notice } from './notice/notice.js';
import { loadProcessIndicators } from './indicator/indicator-reference.js';
import { PlanNode } from './plan-node/plan-node.js';
import { loadPlanNodes } from './plan-node/plan-node.view.js';
import { ProgressPeriod } from './progress-period/progress-period.js';
import { loadProgressPeriods } from './progress-period/progress-period.view.js';
import { ReportingPeriod } from './reporting-period/reporting-period.js';
import { loadReportingPeriods } from './reporting-period/reporting-period.view.js';
import { CellCount } from './result/cell-count.js';
import { CellReopening } from './result/cell-reopening.js';
import { ResultCell } from './result/result-cell.js';
import { ResultVersion } from './result/result-version.js';
import { workbookRoutes } from './workbook/workbook-routes.js';
import { QuarterSignature } from './signature/quarter-signature.js';
import { ProjectActivity } from './project/project-activity.js';
import { ProjectProgress } from './project/project-progress.js';
import { Project } from './project/project.js';
import { buildPlansSchema } from './schema.js';
import { loadStrategicIssues, StrategicIssue } from './strategic-issue/strategic-issue.js';

export const plansDefinition: SubgraphDefinition = {
  name: 'plans',
  entities: [
    AgencyRef,
    AuditRow,
    StrategicIssue,
    ReportingPeriod,
    ProgressPeriod,
    PlanNode,
    Indicator,
    IndicatorRevision,
    IndicatorTarget,
    ResultVersion,
    ResultCell,
    CellCount,
    CellReopening,
    QuarterSignature,
    ResultComment,
    AnsweredRequest,
    Notice,
    NoticeRead,
    EvidenceFile,
    EvidenceLink,
    Project,
    ProjectActivity,
    ProjectProgress,
  ],
  jobs: noticeJobs,
  buildSchema: buildPlansSchema,
  fileJobs: evidenceJobs,
  fileRoutes: (store) => [...evidenceRoutes(store), ...workbookRoutes(store, saveResults)],
  loadReference: async (em, now) => {
    await loadAgencyRefs(em);
    await loadStrategicIssues(em);
    await loadReportingPeriods(em, now);
    await loadProgressPeriods(em, now);
    await loadPlanNodes(em);
    await loadProcessIndicators(em);
  },
};
