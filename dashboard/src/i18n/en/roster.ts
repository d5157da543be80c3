import type { rosterTh } from '../th/roster.js';

export const rosterEn: Record<keyof typeof rosterTh, string> = {
  'roster.title': 'Roster of officers',
  'roster.lead': 'Who works in each section; its head and administrators keep it',
  'roster.noRole': 'This page is for those who mend and administrators',
  'roster.add': 'Add an officer',
  'roster.edit': 'Change',
  'roster.editOne': 'Change {name}',
  'roster.nameTh': 'Name in Thai',
  'roster.nameEn': 'Name in English',
  'roster.section': 'Section',
  'roster.phone': 'Office telephone',
  'roster.username': 'User name',
  'roster.usernameHint': 'Leave it empty for somebody without an account',
  'roster.leads': 'Leads the section',
  'roster.active': 'Still at work',
  'roster.left': 'Has left',
  'roster.state': 'State',
  'roster.showLeft': 'Show those who have left too',
  'roster.save': 'Save',
};
