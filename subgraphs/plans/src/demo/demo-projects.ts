import { localDateOf, startOfLocalDay } from '@nakhon/core/bangkok-time';
import { fiscalMonthRange, fiscalYearOf, fiscalYearRange } from '@nakhon/core/fiscal-calendar';
import { demoRandom } from '@nakhon/db/demo-random';
import { referenceAgencies, type ReferenceAgency } from '@nakhon/db/reference';
import type { ProjectProgress } from '../project/project-progress.js';
import type { Project } from '../project/project.js';
import type { DemoProject, Reporting } from './demo-project.js';
import { demoProgress } from './demo-progress.js';
import type { DemoOptions } from './generate-demo.js';
import { projectTemplates, type ProjectTemplate } from './project-catalogue.js';

export interface DemoProjectFacts {
  projects: DemoProject[];
  progress: ProjectProgress[];
}

const FIRST_YEAR = 2567;
/** The agency of the demonstration's planner. */
const PLANNERS_AGENCY = '24000000';
const REPORTING_BY_ITS_PROJECTS: readonly Reporting[] = ['USUAL', 'CORRECTED', 'SLOW'];

/**
 * Three projects of each department and one of each district office in every year from 2567, with the progress reported by `asOf`. The
 * same seed gives the same; a later `asOf` adds and changes nothing.
 */
export function generateProjects({ seed, asOf }: DemoOptions): DemoProjectFacts {
  const last = fiscalYearOf(localDateOf(asOf));
  const years = Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
  const projects = years.flatMap((year) => referenceAgencies().flatMap((agency) => projectsOf(seed, agency, year)));
  const progress = projects.flatMap((demo) => demoProgress(seed, demo)).filter((version) => version.recordedAt <= asOf);
  return { projects, progress };
}

function projectsOf(seed: string, agency: ReferenceAgency, fiscalYear: number): DemoProject[] {
  const own = (scope: string) => projectTemplates().filter((template) => template.scope === scope);
  if (agency.kind === 'DEPARTMENT') {
    const planned = own('DEPARTMENT').map((template) => projectOf(seed, agency, fiscalYear, template));
    return agency.code === PLANNERS_AGENCY ? planned.map(asPlannerHasIt) : planned;
  }
  if (agency.kind !== 'DISTRICT_OFFICE') return [];
  const template = demoRandom(`${seed}/project-of/${agency.code}/${fiscalYear}`).pick(own('DISTRICT'));
  return [projectOf(seed, agency, fiscalYear, template)];
}

function asPlannerHasIt(demo: DemoProject, index: number): DemoProject {
  return { ...demo, reporting: REPORTING_BY_ITS_PROJECTS[index] ?? 'USUAL' };
}

function projectOf(seed: string, agency: ReferenceAgency, fiscalYear: number, template: ProjectTemplate): DemoProject {
  const place = agency.districtCode ?? agency.code.slice(0, 2);
  const code = `${template.code}-${place}-${fiscalYear}`;
  const activities = template.activities.map(({ nameTh, weight, from, to }, index) => ({
    number: index + 1,
    nameTh,
    weight,
    plannedFrom: fiscalMonthRange(fiscalYear, from).start,
    plannedTo: fiscalMonthRange(fiscalYear, to).end,
  }));
  const starts = fiscalYearRange(fiscalYear).start;
  const project: Project = {
    id: demoRandom(`${seed}/project/${code}`).uuid(startOfLocalDay(starts)),
    code,
    nameTh: template.nameTh,
    nameEn: template.nameEn,
    agencyCode: agency.code,
    strategyCode: template.strategyCode,
    budgetItemId: `${fiscalYear}/${agency.code}-${String(template.budgetItemNo).padStart(3, '0')}`,
    startsOn: starts,
    endsOn: activities.at(-1)!.plannedTo,
    revision: 1,
    source: 'generated',
  };
  return { project, indicatorCode: `${template.indicator}-${place}`, activities, reporting: 'USUAL' };
}
