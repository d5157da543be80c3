import type { PlannedActivity } from '../project/activity.rules.js';
import type { Project } from '../project/project.js';

/** A project of the demonstration with what its facts are drawn from; the indicator is named by its code. */
export interface DemoProject {
  project: Project;
  indicatorCode: string;
  activities: PlannedActivity[];
}
