import type { SubgraphContext } from '@nakhon/kit/context';
import { buildGuardedSchema, type SubgraphSchema } from '@nakhon/kit/schema';
import { EvidenceFileResolver, QuarterEvidenceResolver } from './evidence/evidence.resolver.js';
import { ActResolver } from './act/act.resolver.js';
import { CommentResolver } from './comment/comment.resolver.js';
import { AgencyReportingResolver, CompletenessResolver } from './completeness/completeness.resolver.js';
import { Agency } from './foreign/agency/agency.js';
import { AgencyIndicatorResolver } from './foreign/agency/agency.resolver.js';
import { District } from './foreign/district/district.js';
import { DistrictIndicatorResolver } from './foreign/district/district.resolver.js';
import { IndicatorDictionaryResolver } from './indicator/indicator-dictionary.resolver.js';
import { IndicatorSummaryResolver } from './indicator/indicator-summary.resolver.js';
import { indicatorById } from './indicator/indicator.loader.js';
import { IndicatorResolver } from './indicator/indicator.resolver.js';
import { NoticeResolver } from './notice/notice.resolver.js';
import { PlanNodeResolver } from './plan-node/plan-node.resolver.js';
import { plansPermissions } from './permissions.js';
import { ProgressResolver } from './project/progress.resolver.js';
import { projectById } from './project/project.loader.js';
import { ProjectResolver } from './project/project.resolver.js';
import { ReportingPeriodResolver } from './reporting-period/reporting-period.resolver.js';
import { QuarterResultResolver } from './result/quarter-result.resolver.js';
import { PlannerHomeResolver } from './home/planner-home.resolver.js';
import { QueueResolver } from './queue/queue.resolver.js';
import { SheetResolver } from './sheet/sheet.resolver.js';
import { SignatureResolver } from './signature/signature.resolver.js';
import { PlansSourceResolver } from './source/plans-source.resolver.js';
import { TargetResolver } from './target/target.resolver.js';
import { StrategicIssueResolver } from './strategic-issue/strategic-issue.resolver.js';
import { YearCalendarResolver } from './year-calendar/year-calendar.resolver.js';

/** hr's entities, to which this subgraph adds figures. */
export const foreignEntities = ['District', 'Agency'] as const;

export function buildPlansSchema(): Promise<SubgraphSchema> {
  return buildGuardedSchema({
    resolvers: [
      DistrictIndicatorResolver,
      AgencyIndicatorResolver,
      IndicatorSummaryResolver,
      IndicatorResolver,
      IndicatorDictionaryResolver,
      TargetResolver,
      PlanNodeResolver,
      ProjectResolver,
      ProgressResolver,
      ReportingPeriodResolver,
      YearCalendarResolver,
      StrategicIssueResolver,
      PlansSourceResolver,
      QuarterEvidenceResolver,
      EvidenceFileResolver,
      ActResolver,
      QuarterResultResolver,
      CommentResolver,
      SignatureResolver,
      SheetResolver,
      QueueResolver,
      PlannerHomeResolver,
      CompletenessResolver,
      AgencyReportingResolver,
      NoticeResolver,
    ],
    orphanedTypes: [District, Agency],
    references: {
      District: (reference) => reference,
      Agency: (reference) => reference,
      Project: ({ id }: { id: string }, context: SubgraphContext) => projectById(context).load(id),
      Indicator: ({ id }: { id: string }, context: SubgraphContext) => indicatorById(context).load(id),
    },
    foreign: foreignEntities,
    permissions: plansPermissions,
  });
}
