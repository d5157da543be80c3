import { Refusal } from '@nakhon/core/refusal';
import { agency, choice, shaped, type Asked } from './parameter.js';
import { parameterInvalid, placeTwice } from './table-export.refusals.js';
import type { Ask } from './question.js';
import type { AllPlaces, Column, Row, Scope } from './table.js';
import { valueAt } from './cell.js';

const WHO = { districts: 'เขต · Districts', departments: 'สำนัก · Departments' } as const;
const SECTIONS = { 1: 'ฝ่ายบริการ 1 · Service section 1', 2: 'ฝ่ายบริการ 2 · Service section 2' } as const;

/** The choice of places that every board has. */
export const placeFilters = {
  who: choice({ th: 'หน่วยงาน', en: 'Places' }, WHO),
  group: shaped({ th: 'กลุ่มเขต', en: 'District group' }, /^[\w-]{1,40}$/, 'districtGroups.code'),
  section: choice({ th: 'ฝ่ายที่ดูแล', en: 'Looked after by' }, SECTIONS),
} as const;

/** The same, or one place, as the lists behind a board have it. */
export const scopeFilters = {
  ...placeFilters,
  district: shaped({ th: 'เขต', en: 'District' }, /^\d{4}$/, '1001-1050'),
  agency,
} as const;

type Chosen = Partial<Asked<typeof scopeFilters>>;

const PLACES = `query TablePlaces($agency: ID!, $hasAgency: Boolean!) {
  districtGroups { code nameTh nameEn }
  districts { code nameTh nameEn serviceSection group { code } }
  agencies(kinds: [DEPARTMENT]) { code serviceSection }
  agency(code: $agency) @include(if: $hasAgency) { code nameTh nameEn }
}`;

interface Places {
  districtGroups: readonly Named[];
  districts: readonly (Named & { serviceSection: number; group: { code: string } })[];
  agencies: readonly { code: string; serviceSection: number | null }[];
  agency?: Named | null;
}
interface Named {
  code: string;
  nameTh: string;
  nameEn: string;
}

/** What the place filters come to: the scope to ask a list for, and the names of what was chosen by code. */
export interface ChosenPlaces {
  scope: Scope | null;
  all: AllPlaces;
  names: Readonly<Record<string, string>>;
}

/** Refuses PLACE_NAMED_TWICE, PARAMETER_INVALID for a group or district that there is not, and AGENCY_NOT_FOUND. */
export async function chosenPlaces(chosen: Chosen, ask: Ask, needsAll = false): Promise<ChosenPlaces> {
  const { who, group, section, district, agency: agencyCode } = chosen;
  const narrowed = [who === 'departments' || group || section, district, agencyCode].filter(Boolean);
  // Where there is no choice of places, agency and district are filters that go together.
  if (narrowed.length > 1 && 'who' in chosen) throw placeTwice();
  if (narrowed.length === 0 && !needsAll) return { scope: null, names: {}, all: { districts: [], departments: [] } };
  const places = (await ask(PLACES, { agency: agencyCode ?? '', hasAgency: Boolean(agencyCode) })) as unknown as Places;
  const names = {
    ...(group && { group: nameOf(places.districtGroups, group, 'group') }),
    ...(district && { district: nameOf(places.districts, district, 'district') }),
    ...(agencyCode && { agency: agencyName(places.agency, agencyCode) }),
  };
  const all = { districts: places.districts.map(({ code }) => code), departments: places.agencies.map(({ code }) => code) };
  return { scope: narrowed.length === 0 ? null : scopeOf(chosen, places), names, all };
}

function nameOf(known: readonly Named[], code: string, parameter: string): string {
  const found = known.find((one) => one.code === code);
  if (!found) throw parameterInvalid(parameter, code, known.map((one) => one.code).join(', '));
  return `${found.nameTh} · ${found.nameEn}`;
}

function agencyName(found: Named | null | undefined, code: string): string {
  if (found) return `${found.nameTh} · ${found.nameEn}`;
  throw new Refusal('AGENCY_NOT_FOUND', { th: `ไม่พบหน่วยงานรหัส ${code}`, en: `There is no agency ${code}` }, { agencyCode: code }, 'agency');
}

/** Departments are always named, or the figures would count the district offices as well. */
function scopeOf({ who, group, section, district, agency: agencyCode }: Chosen, { districts, agencies }: Places): Scope {
  if (district) return { districtCodes: [district] };
  if (agencyCode) return { agencyCodes: [agencyCode] };
  if (who === 'departments') return { agencyCodes: agencies.filter((one) => isLookedAfter(one, section)).map(({ code }) => code) };
  const within = districts.filter((one) => (!group || one.group.code === group) && isLookedAfter(one, section));
  return { districtCodes: within.map(({ code }) => code) };
}

const isLookedAfter = ({ serviceSection }: { serviceSection: number | null }, section: Chosen['section']): boolean =>
  !section || serviceSection === Number(section);

type PlaceAsked = Asked<typeof placeFilters>;

/** The query of a board: the figures of each district or department. `figures` are the fields, `more` the variables they take beside the quarter. */
export const placesDocument = (name: string, figures: string, more = ''): string => `
query ${name}($fiscalYear: Int!, $quarter: Int!, $group: ID, $section: Int, $districts: Boolean!${more}) {
  districts(groupCode: $group, serviceSection: $section) @include(if: $districts) { code nameTh group { nameTh } ${figures} }
  agencies(kinds: [DEPARTMENT]) @skip(if: $districts) { code nameTh shortNameTh serviceSection ${figures} }
}`;

/** The variables of such a query. */
export function placeVariables({ who, group, section, ...rest }: PlaceAsked & { fiscalYear: number | null; quarter: number | null }) {
  return {
    fiscalYear: rest.fiscalYear,
    quarter: rest.quarter,
    group,
    section: section === null ? null : Number(section),
    districts: who !== 'departments',
  };
}

/** The places of the answer that the filters leave: a group of districts says nothing about a department. */
export function placeRows(data: Row, { section }: Pick<PlaceAsked, 'section'>): readonly Row[] {
  const departments = (data['agencies'] ?? []) as readonly (Row & { serviceSection: number | null })[];
  return [...((data['districts'] ?? []) as readonly Row[]), ...departments.filter((one) => isLookedAfter(one, section))];
}

/** Code, name and group of a place. A department is sorted by its short name, as on screen. */
export function placeColumns({ who }: Pick<PlaceAsked, 'who'>): Column[] {
  const code: Column = { header: 'รหัส · Code', width: 12, kind: 'text', at: 'code' };
  if (who === 'departments')
    return [
      code,
      {
        header: 'ชื่อย่อ · Short name',
        width: 14,
        kind: 'text',
        at: (row) => (valueAt(row, 'shortNameTh') ?? valueAt(row, 'nameTh')) as string,
        sort: 'name',
      },
      { header: 'สำนัก · Department', width: 40, kind: 'text', at: 'nameTh' },
    ];
  return [
    code,
    { header: 'เขต · District', width: 22, kind: 'text', at: 'nameTh', sort: 'name' },
    { header: 'กลุ่มเขต · District group', width: 22, kind: 'text', at: 'group.nameTh' },
  ];
}

/** Agency of a row of a list. */
export const agencyColumns: readonly Column[] = [
  { header: 'รหัสหน่วยงาน · Agency code', width: 13, kind: 'text', at: 'agency.code' },
  { header: 'หน่วยงาน · Agency', width: 34, kind: 'text', at: 'agency.nameTh' },
];
