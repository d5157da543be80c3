import { linkOptions } from '@tanstack/react-router';

/** The boards in the order of the navigation; the label is the message `nav.<key>`. */
export const boards = [
  { key: 'overview', link: linkOptions({ to: '/' }) },
  { key: 'indicators', link: linkOptions({ to: '/indicators' }) },
  { key: 'disbursement', link: linkOptions({ to: '/disbursement' }) },
  { key: 'turnaround', link: linkOptions({ to: '/turnaround' }) },
] as const;

/** Pages of work for those with a role; the label is the message `nav.<key>`. */
export const workPages = [{ key: 'reporting', role: 'PLANNER', link: linkOptions({ to: '/reporting' }) }] as const;

/** Filters that stay when one goes from board to board. */
export const keptFilters = ['fiscalYear', 'quarter', 'group', 'section', 'who'] as const;
