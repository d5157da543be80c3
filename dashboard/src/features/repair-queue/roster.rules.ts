import type { ServiceSection } from '../../graphql/generated/graphql.js';
import { serviceSections } from '../../repair/state.rules.js';

/** The sections whose roster the reader keeps: all as administrator, the own one as its head. */
export function keptSections(isAdmin: boolean, own: { section: ServiceSection; leads: boolean } | null): readonly ServiceSection[] {
  if (isAdmin) return serviceSections;
  return own?.leads ? [own.section] : [];
}
