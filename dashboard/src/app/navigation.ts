import { linkOptions } from '@tanstack/react-router';
import type { Role } from '../graphql/generated/graphql.js';

interface NavigationEntry {
  key:
    | 'overview'
    | 'indicators'
    | 'disbursement'
    | 'turnaround'
    | 'projects'
    | 'reporting'
    | 'verifying'
    | 'signing'
    | 'planAdmin'
    | 'stock'
    | 'repairs'
    | 'requests'
    | 'devices'
    | 'roster';
  link: {
    to:
      | '/'
      | '/indicators'
      | '/disbursement'
      | '/turnaround'
      | '/projects'
      | '/reporting'
      | '/verifying'
      | '/signing'
      | '/plan-admin'
      | '/stock'
      | '/repairs'
      | '/requests'
      | '/devices'
      | '/repairs/roster';
  };
  /** For those who hold any of these; for all where it is left out. */
  roles?: readonly Role[];
}

/** The boards and the places of work in the order of the navigation; the label is the message `nav.<key>`. With `roles` it is for those who hold one of them. */
export const boards: readonly NavigationEntry[] = [
  { key: 'overview', link: linkOptions({ to: '/' }) },
  { key: 'indicators', link: linkOptions({ to: '/indicators' }) },
  { key: 'disbursement', link: linkOptions({ to: '/disbursement' }) },
  { key: 'turnaround', link: linkOptions({ to: '/turnaround' }) },
  { key: 'projects', link: linkOptions({ to: '/projects' }), roles: ['PLANNER', 'VERIFIER', 'PLANADMIN', 'HEAD', 'EXECUTIVE'] },
  { key: 'reporting', link: linkOptions({ to: '/reporting' }), roles: ['PLANNER'] },
  { key: 'verifying', link: linkOptions({ to: '/verifying' }), roles: ['VERIFIER'] },
  { key: 'signing', link: linkOptions({ to: '/signing' }), roles: ['HEAD'] },
  { key: 'planAdmin', link: linkOptions({ to: '/plan-admin' }), roles: ['PLANADMIN'] },
  { key: 'repairs', link: linkOptions({ to: '/repairs' }), roles: ['TECHNICIAN'] },
  { key: 'requests', link: linkOptions({ to: '/requests' }), roles: ['REQUESTER'] },
  { key: 'devices', link: linkOptions({ to: '/devices' }), roles: ['TECHNICIAN', 'REQUESTER', 'ADMIN'] },
  { key: 'roster', link: linkOptions({ to: '/repairs/roster' }), roles: ['ADMIN'] },
  { key: 'stock', link: linkOptions({ to: '/stock' }), roles: ['STOCK', 'TECHNICIAN', 'REQUESTER', 'SUPPLY'] },
];

/** Filters that stay when one goes from board to board. */
export const keptFilters = ['fiscalYear', 'quarter', 'group', 'section', 'who'] as const;
