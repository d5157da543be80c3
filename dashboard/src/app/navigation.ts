import { linkOptions } from '@tanstack/react-router';
import type { Role } from '../graphql/generated/graphql.js';

interface NavigationEntry {
  key:
    | 'overview'
    | 'indicators'
    | 'disbursement'
    | 'turnaround'
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
  role?: Role;
  /** For those who hold any of these. */
  roles?: readonly Role[];
}

/** The boards and the places of work in the order of the navigation; the label is the message `nav.<key>`. With `role` it is for those who hold the role. */
export const boards: readonly NavigationEntry[] = [
  { key: 'overview', link: linkOptions({ to: '/' }) },
  { key: 'indicators', link: linkOptions({ to: '/indicators' }) },
  { key: 'disbursement', link: linkOptions({ to: '/disbursement' }) },
  { key: 'turnaround', link: linkOptions({ to: '/turnaround' }) },
  { key: 'reporting', link: linkOptions({ to: '/reporting' }), role: 'PLANNER' },
  { key: 'verifying', link: linkOptions({ to: '/verifying' }), role: 'VERIFIER' },
  { key: 'signing', link: linkOptions({ to: '/signing' }), role: 'HEAD' },
  { key: 'planAdmin', link: linkOptions({ to: '/plan-admin' }), role: 'PLANADMIN' },
  { key: 'repairs', link: linkOptions({ to: '/repairs' }), role: 'TECHNICIAN' },
  { key: 'requests', link: linkOptions({ to: '/requests' }), role: 'REQUESTER' },
  { key: 'devices', link: linkOptions({ to: '/devices' }), roles: ['TECHNICIAN', 'REQUESTER', 'ADMIN'] },
  { key: 'roster', link: linkOptions({ to: '/repairs/roster' }), role: 'ADMIN' },
  { key: 'stock', link: linkOptions({ to: '/stock' }), roles: ['STOCK', 'TECHNICIAN', 'REQUESTER', 'SUPPLY'] },
];

/** Filters that stay when one goes from board to board. */
export const keptFilters = ['fiscalYear', 'quarter', 'group', 'section', 'who'] as const;
