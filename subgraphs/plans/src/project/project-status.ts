import { registerEnumType } from 'type-graphql';

export const ProjectStatus = { NOT_STARTED: 'NOT_STARTED', ON_PLAN: 'ON_PLAN', LATE: 'LATE', DONE: 'DONE', STOPPED: 'STOPPED' } as const;
export type ProjectStatus = (typeof ProjectStatus)[keyof typeof ProjectStatus];

registerEnumType(ProjectStatus, {
  name: 'ProjectStatus',
  description: 'สถานะโครงการ · How a project stands against its plan',
  valuesConfig: {
    NOT_STARTED: { description: 'ยังไม่เริ่ม · Not started' },
    ON_PLAN: { description: 'ตามแผน · On plan' },
    LATE: { description: 'ล่าช้ากว่าแผน · Behind plan' },
    DONE: { description: 'แล้วเสร็จ · Done' },
    STOPPED: { description: 'ยกเลิกหรือชะลอ · Stopped' },
  },
});
