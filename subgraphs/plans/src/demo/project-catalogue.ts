import { readFileSync } from 'node:fs';
import { numberCell, parseReference, textCell } from '@nakhon/db/reference-file';
import { z } from 'zod';

const FILE = new URL('../../../../db/demo/project-templates.csv', import.meta.url);

/** `name|weight|first month|last month`, month 1 = October. */
const activityCell = z.string().transform((text) => {
  const [nameTh = '', weight = '', from = '', to = ''] = text.split('|');
  return { nameTh, weight, from: Number(from), to: Number(to) };
});

const templateShape = z.object({
  code: textCell,
  nameTh: textCell,
  nameEn: textCell,
  /** DISTRICT = one of these to a district office, DEPARTMENT = all of them to a department. */
  scope: z.enum(['DISTRICT', 'DEPARTMENT']),
  /** Number of the item in the agency's demonstration budget. */
  budgetItemNo: numberCell,
  /** Code of the indicator template that it serves. */
  indicator: textCell,
  strategyCode: textCell,
  activities: z
    .string()
    .transform((text) => text.split(';'))
    .pipe(z.array(activityCell)),
});

/** A project as it is planned each year by one agency or many alike. */
export type ProjectTemplate = z.infer<typeof templateShape>;

let templates: ProjectTemplate[] | undefined;

export function projectTemplates(): readonly ProjectTemplate[] {
  return (templates ??= parseReference('project-templates.csv', readFileSync(FILE, 'utf8'), templateShape));
}
