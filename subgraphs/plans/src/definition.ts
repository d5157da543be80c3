import { AgencyRef, loadAgencyRefs } from '@nakhon/kit/agency-ref';
import { AuditRow } from '@nakhon/kit/audit';
import type { SubgraphDefinition } from '@nakhon/kit/subgraph';
import { ResultComment } from './comment/result-comment.js';
import { AnsweredRequest } from './idempotency/answered-request.js';
import { IndicatorRevision } from './indicator/indicator-revision.js';
import { IndicatorTarget } from './indicator/indicator-target.js';
import { Indicator } from './indicator/indicator.js';
import { NoticeRead } from './notice/notice-read.js';
import { noticeJobs } from './notice/notice.jobs.js';
import { Notice } from './notice/notice.js';
import { ReportingPeriod } from './reporting-period/reporting-period.js';
import { loadReportingPeriods } from './reporting-period/reporting-period.view.js';
import { CellReopening } from './result/cell-reopening.js';
import { ResultCell } from './result/result-cell.js';
import { ResultVersion } from './result/result-version.js';
import { QuarterSignature } from './signature/quarter-signature.js';
import { buildPlansSchema } from './schema.js';
import { loadStrategicIssues, StrategicIssue } from './strategic-issue/strategic-issue.js';

export const plansDefinition: SubgraphDefinition = {
  name: 'plans',
  entities: [
    AgencyRef,
    AuditRow,
    StrategicIssue,
    ReportingPeriod,
    Indicator,
    IndicatorRevision,
    IndicatorTarget,
    ResultVersion,
    ResultCell,
    CellReopening,
    QuarterSignature,
    ResultComment,
    AnsweredRequest,
    Notice,
    NoticeRead,
  ],
  jobs: noticeJobs,
  buildSchema: buildPlansSchema,
  loadReference: async (em) => {
    await loadAgencyRefs(em);
    await loadStrategicIssues(em);
    await loadReportingPeriods(em);
  },
};
