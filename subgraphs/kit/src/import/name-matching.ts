import { referenceAgencies, type ReferenceAgency } from '@nakhon/db/reference';
import { referenceNameSlips } from '@nakhon/db/reference-figures';

/** Agencies that files name on their own; divisions of different departments share names and are not told apart by them. */
const NAMED_KINDS = new Set(['CITY', 'DEPARTMENT', 'DISTRICT_OFFICE', 'BUDGET_HOLDER']);
const MOST_REMEMBERED = 2000;
const DISTRICT_PREFIX = /^(?:สำนักงานเขต|สนข\.?|เขต)/;

/**
 * What two spellings of the same Thai name have in common: spaces and invisible signs gone, sara am in one piece, doubled เ as แ,
 * tone marks after the vowel signs they stand over, กทม. written out.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[\s\u00A0\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replaceAll(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replaceAll(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, '$1\u0E33')
    .replaceAll(/([\u0E48-\u0E4C])([\u0E31\u0E34-\u0E39])/g, '$2$1')
    .replaceAll('เเ', 'แ')
    .replaceAll(/กทม\.?/g, 'กรุงเทพมหานคร');
}

/** Finds an agency by what a file calls it; null when no agency is called so. */
export type AgencyMatcher = (name: string) => ReferenceAgency | null;

let known: AgencyMatcher | undefined;

/**
 * The agency a file means: by its name, short name, a district's name with or without สำนักงานเขต/เขต, its code of eight digits,
 * or a district's code. A district gives its office. Slips known from real files (`db/reference/known-name-slips.csv`) count as right.
 */
export function agencyByName(name: string): ReferenceAgency | null {
  known ??= agencyMatcher(referenceAgencies(), referenceNameSlips());
  return known(name);
}

/** The same over any tree and list of slips. */
export function agencyMatcher(
  agencies: readonly ReferenceAgency[],
  slips: readonly { written: string; official: string }[],
): AgencyMatcher {
  const byKey = new Map<string, ReferenceAgency>();
  for (const agency of agencies) {
    if (!NAMED_KINDS.has(agency.kind)) continue;
    for (const name of namesOf(agency)) byKey.set(nameKey(name), agency);
  }
  for (const { written, official } of slips) {
    const meant = lookUp(byKey, nameKey(official));
    if (meant) byKey.set(nameKey(written), meant);
  }
  const answered = new Map<string, ReferenceAgency | null>();
  return (name) => {
    const before = answered.get(name);
    if (before !== undefined) return before;
    const found = lookUp(byKey, nameKey(name));
    // Files repeat a few names many thousand times; a file of nothing but different ones must not fill the memory.
    if (answered.size < MOST_REMEMBERED) answered.set(name, found);
    return found;
  };
}

function lookUp(byKey: ReadonlyMap<string, ReferenceAgency>, key: string): ReferenceAgency | null {
  return byKey.get(key) ?? byKey.get(key.replace(DISTRICT_PREFIX, '')) ?? null;
}

function namesOf(agency: ReferenceAgency): string[] {
  const names = [agency.code, agency.nameTh];
  if (agency.shortNameTh) names.push(agency.shortNameTh);
  if (agency.kind === 'DISTRICT_OFFICE') names.push(agency.nameTh.replace(DISTRICT_PREFIX, ''), agency.districtCode ?? agency.code);
  return names;
}
