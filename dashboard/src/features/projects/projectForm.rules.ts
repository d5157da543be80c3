import type { CombinedError } from 'urql';
import type { Activity } from './progress.js';

type Text = string | null | undefined;

/** An activity in the form; `key` tells the rows apart while numbers change. */
export interface ActivityForm extends Omit<Activity, 'number'> {
  key: number;
}

export interface ProjectForm {
  code: string;
  agencyCode: string;
  nameTh: string;
  nameEn: string;
  indicatorId: string;
  strategyCode: string;
  budgetItemId: string;
  startsOn: string;
  endsOn: string;
  activities: readonly ActivityForm[];
}

interface KnownProject {
  code: string;
  nameTh: string;
  nameEn?: Text;
  budgetItemId?: Text;
  startsOn: string;
  endsOn: string;
  agency?: { code: string } | null;
  indicator?: { id: string } | null;
  strategy?: { code: string } | null;
  activities: readonly Activity[];
}

/** The form of a project as it stands. */
export const formOf = (project: KnownProject): ProjectForm => ({
  code: project.code,
  agencyCode: project.agency?.code ?? '',
  nameTh: project.nameTh,
  nameEn: project.nameEn ?? '',
  indicatorId: project.indicator?.id ?? '',
  strategyCode: project.strategy?.code ?? '',
  budgetItemId: project.budgetItemId ?? '',
  startsOn: project.startsOn,
  endsOn: project.endsOn,
  activities: project.activities.map(({ number, ...activity }) => ({ ...activity, key: number })),
});

/** The form of a new project: the whole fiscal year, one activity that is all of it. */
export function emptyForm(agencyCode: string, { start, end }: { start: string; end: string }): ProjectForm {
  const names = { code: '', nameTh: '', nameEn: '', indicatorId: '', strategyCode: '', budgetItemId: '' };
  const activity = { key: 1, nameTh: '', weight: '100', plannedFrom: start, plannedTo: end };
  return { ...names, agencyCode, startsOn: start, endsOn: end, activities: [activity] };
}

/** One more activity, over the whole project, with a key that none has. */
export function withActivity(form: ProjectForm): ProjectForm {
  const key = Math.max(0, ...form.activities.map((one) => one.key)) + 1;
  const activity = { key, nameTh: '', weight: '', plannedFrom: form.startsOn, plannedTo: form.endsOn };
  return { ...form, activities: [...form.activities, activity] };
}

/** What the mutations take: activities numbered in their order, '' as nothing. */
export function detailsOf({ code: _code, agencyCode: _agency, activities, ...form }: ProjectForm) {
  const { nameEn, indicatorId, strategyCode, budgetItemId, ...rest } = form;
  return {
    ...rest,
    nameEn: nameEn || null,
    indicatorId: indicatorId || null,
    strategyCode: strategyCode || null,
    budgetItemId: budgetItemId || null,
    activities: activities.map(({ key: _, weight, ...activity }, index) => ({
      ...activity,
      weight: weight.trim() || '0',
      number: index + 1,
    })),
  };
}

/** A refusal, and at which field of the form it stands. */
export interface FormProblem {
  field: string | null;
  /** The activity at fault, counted from 1. */
  activity: number | null;
  code: string;
  messageTh: string | null;
  messageEn: string | null;
}

/** The refusals of an answer, each to be told beside its field. */
export const problemsOf = (error: CombinedError | undefined): FormProblem[] =>
  (error?.graphQLErrors ?? []).map(({ extensions }) => {
    const text = (name: string) => (typeof extensions[name] === 'string' ? extensions[name] : null);
    const facts = extensions['facts'] as Record<string, unknown> | undefined;
    const number = facts?.['number'];
    return {
      field: text('field'),
      activity: typeof number === 'number' ? number : null,
      code: text('code') ?? 'INTERNAL',
      messageTh: text('messageTh'),
      messageEn: text('messageEn'),
    };
  });
