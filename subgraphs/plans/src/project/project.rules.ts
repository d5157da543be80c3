import type { LocalDate } from '@nakhon/core/bangkok-time';
import { readActivities, type PlannedActivity } from './activity.rules.js';
import { projectCodeInvalid, projectDates, projectNameMissing } from './project.refusals.js';

/** What is told of a project, whole: a change gives all of it anew. */
export interface ProjectDetails {
  nameTh: string;
  nameEn?: string | null | undefined;
  indicatorId?: string | null | undefined;
  strategyCode?: string | null | undefined;
  budgetItemId?: string | null | undefined;
  startsOn: LocalDate;
  endsOn: LocalDate;
  activities: readonly PlannedActivity[];
}

/** The details made even. Refuses NAME_MISSING, PROJECT_DATES_CROSSED and as readActivities does. */
export function readProject(given: ProjectDetails): Required<ProjectDetails> {
  const { startsOn, endsOn } = given;
  const text = (value: string | null | undefined) => value?.trim() || null;
  const nameTh = given.nameTh.trim();
  if (nameTh === '') throw projectNameMissing();
  if (startsOn > endsOn) throw projectDates(startsOn, endsOn);
  return {
    nameTh,
    nameEn: text(given.nameEn),
    indicatorId: text(given.indicatorId)?.toLowerCase() ?? null,
    strategyCode: text(given.strategyCode),
    budgetItemId: text(given.budgetItemId),
    startsOn,
    endsOn,
    activities: readActivities(given.activities, startsOn, endsOn),
  };
}

/** A code without blanks around. Refuses PROJECT_CODE_INVALID. */
export function readProjectCode(code: string): string {
  const read = code.trim();
  if (!/^\S{1,40}$/.test(read)) throw projectCodeInvalid(code);
  return read;
}
