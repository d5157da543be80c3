import { Refusal } from '@nakhon/core/refusal';
import type { ServiceSection } from '../repair-ticket/repair-ticket.enums.js';
import { requiredText, workText } from '../work/work-text.rules.js';
import type { ServiceOfficerInput } from './officer-input.js';
import type { ServiceOfficer } from './service-officer.js';

/** Who changes the roster: an administrator all of it, the head of a section its own officers. */
export interface RosterKeeper {
  isAdmin: boolean;
  leadsSection: ServiceSection | null;
}

type OfficerFacts = Pick<ServiceOfficer, 'username' | 'nameTh' | 'nameEn' | 'section' | 'officePhone' | 'leads' | 'active'>;

/**
 * What a line of the roster becomes. Refuses NOT_THE_LEAD (another section's officer, before or after the change), LEADS_ONLY_BY_ADMIN and
 * what `workText` refuses.
 */
export function changedOfficer(keeper: RosterKeeper, known: ServiceOfficer | null, input: ServiceOfficerInput): OfficerFacts {
  const facts = {
    username: workText('username', input.username),
    nameTh: requiredText('nameTh', input.nameTh),
    nameEn: requiredText('nameEn', input.nameEn),
    section: input.section,
    officePhone: workText('officePhone', input.officePhone),
    leads: input.leads ?? known?.leads ?? false,
    active: input.active ?? known?.active ?? true,
  };
  if (keeper.isAdmin) return facts;
  const sections = [facts.section, ...(known ? [known.section] : [])];
  if (sections.some((section) => section !== keeper.leadsSection)) throw notYourSection(keeper.leadsSection);
  // Whoever could name accounts and heads could make themselves head of anything.
  if (facts.leads !== (known?.leads ?? false) || facts.username !== (known?.username ?? null)) throw onlyByAdmin();
  return facts;
}

function notYourSection(section: ServiceSection | null): Refusal {
  const messages = { th: 'แก้ไขทะเบียนได้เฉพาะหัวหน้าฝ่ายของฝ่ายนั้น', en: 'Only the head of the section changes its roster' };
  return new Refusal('NOT_THE_LEAD', messages, { section }, 'input.section');
}

function onlyByAdmin(): Refusal {
  const messages = { th: 'กำหนดบัญชีและหัวหน้าฝ่ายได้เฉพาะผู้ดูแลระบบ', en: 'Only an administrator names accounts and heads' };
  return new Refusal('LEADS_ONLY_BY_ADMIN', messages, {}, 'input');
}
