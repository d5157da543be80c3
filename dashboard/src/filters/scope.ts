import type { FilterSearch } from './filters.js';

/** The part of a district that the filters look at. */
export interface ScopedDistrict {
  code: string;
  group: { code: string };
  serviceSection: number;
}

/** The part of a department that the filters look at. */
export interface ScopedDepartment {
  code: string;
  serviceSection?: number | null;
}

export interface Scope {
  districtCodes?: string[];
  agencyCodes?: string[];
}

/** The districts that the filters leave, in the order given. */
export function districtsWithin<District extends ScopedDistrict>(
  districts: readonly District[],
  { group, section }: FilterSearch,
): District[] {
  return districts.filter(
    (one) => (group === undefined || one.group.code === group) && (section === undefined || one.serviceSection === section),
  );
}

/** The departments that the filters leave: a group of districts says nothing about a department. */
export function departmentsWithin<Department extends ScopedDepartment>(
  departments: readonly Department[],
  { section }: FilterSearch,
): Department[] {
  return departments.filter((one) => section === undefined || one.serviceSection === section);
}

/**
 * The `FigureScope` that the totals of a board are asked for. Null is all of BMA: districts without a filter.
 * Departments are always named, or the totals would count the district offices as well.
 */
export function scopeOf(
  filters: FilterSearch,
  districts: readonly ScopedDistrict[],
  departments: readonly ScopedDepartment[],
): Scope | null {
  if (filters.who === 'departments') return { agencyCodes: departmentsWithin(departments, filters).map((one) => one.code) };
  if (filters.group === undefined && filters.section === undefined) return null;
  return { districtCodes: districtsWithin(districts, filters).map((one) => one.code) };
}
