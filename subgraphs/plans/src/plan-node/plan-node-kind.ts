import { registerEnumType } from 'type-graphql';

export const PlanNodeKind = {
  PLAN: 'PLAN',
  PHASE: 'PHASE',
  ISSUE: 'ISSUE',
  SUB_ISSUE: 'SUB_ISSUE',
  GOAL: 'GOAL',
  STRATEGY: 'STRATEGY',
} as const;
export type PlanNodeKind = (typeof PlanNodeKind)[keyof typeof PlanNodeKind];

registerEnumType(PlanNodeKind, {
  name: 'PlanNodeKind',
  description: 'ระดับในแผน · Level of the plan',
  valuesConfig: {
    PLAN: { description: 'แผน · Plan' },
    PHASE: { description: 'ระยะของแผน · Phase' },
    ISSUE: { description: 'ประเด็นยุทธศาสตร์/ด้าน · Strategic issue' },
    SUB_ISSUE: { description: 'ประเด็นยุทธศาสตร์ย่อย/มิติ · Sub strategic issue' },
    GOAL: { description: 'เป้าประสงค์ · Goal' },
    STRATEGY: { description: 'กลยุทธ์/มาตรการ · Strategy or measure' },
  },
});
