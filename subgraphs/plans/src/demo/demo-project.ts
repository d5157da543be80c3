import type { PlannedActivity } from '../project/activity.rules.js';
import type { Project } from '../project/project.js';

/**
 * How its months are reported: as most are; sent back and corrected late in the month; or left as a draft until then. The last two give
 * the demonstration's planner something to do on most days.
 */
export type Reporting = 'USUAL' | 'CORRECTED' | 'SLOW';

/** A project of the demonstration with what its facts are drawn from; the indicator is named by its code. */
export interface DemoProject {
  project: Project;
  indicatorCode: string;
  activities: PlannedActivity[];
  reporting: Reporting;
}
