import type { Sort } from '../../filters/filters.js';
import { sortRows, type SortValue } from '@nakhon/core/sort-rows';
import { projectName, type ProjectRow } from './progress.js';

/** A column of percentages as the address writes it: month and 'p' for what is planned, 'a' for what was reached. */
const FIGURE = /^(?<month>[1-9]|1[0-2])(?<kind>[pa])$/;

const numberOf = (text: string | null | undefined): number | null => (text == null ? null : Number(text));

/** What a column of the sheet sorts by; null where there is no such column. */
function sortValueOf(column: string, language: 'th' | 'en'): ((row: ProjectRow) => SortValue) | null {
  const nameOf = ({ nameTh, nameEn }: ReturnType<typeof projectName>) => (language === 'th' ? nameTh : nameEn);
  if (column === 'name') return ({ project }) => nameOf(projectName(project));
  if (column === 'code') return ({ project }) => project.code;
  const { month, kind } = FIGURE.exec(column)?.groups ?? {};
  if (!month) return null;
  return ({ months }) => {
    const cell = months.find((one) => one.month === Number(month));
    if (kind === 'p') return cell?.isExpected ? numberOf(cell.plannedPercent) : null;
    return numberOf(cell?.newest?.actualPercent);
  };
}

/** The projects in the chosen order, by what the hub has; as they came where none is chosen. Missing values come last. */
export function sortedProjects(rows: readonly ProjectRow[], sort: Sort | null, language: 'th' | 'en'): readonly ProjectRow[] {
  const valueOf = sort && sortValueOf(sort.column, language);
  return valueOf ? sortRows(rows, valueOf, sort) : rows;
}
