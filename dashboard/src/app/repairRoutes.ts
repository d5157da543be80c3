import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Repair work: the queue, one repair, the roster, scanning, the asking agency's requests and its devices. `repairPaper` can be printed. */
export function repairRoutes<Parent extends AnyRoute>(shell: Parent) {
  const repairs = createRoute({
    getParentRoute: () => shell,
    path: '/repairs',
    component: lazyRouteComponent(() => import('../features/repair-queue/QueuePage.js'), 'QueuePage'),
  });
  const roster = createRoute({
    getParentRoute: () => shell,
    path: '/repairs/roster',
    component: lazyRouteComponent(() => import('../features/repair-queue/RosterPage.js'), 'RosterPage'),
  });
  const repair = createRoute({
    getParentRoute: () => shell,
    path: '/repairs/$code',
    component: lazyRouteComponent(() => import('../features/repair-queue/RepairPage.js'), 'RepairPage'),
  });
  const scan = createRoute({
    getParentRoute: () => shell,
    path: '/scan',
    component: lazyRouteComponent(() => import('../features/repair-queue/ScanPage.js'), 'ScanPage'),
  });
  const requests = createRoute({
    getParentRoute: () => shell,
    path: '/requests',
    component: lazyRouteComponent(() => import('../features/requests/RequestsPage.js'), 'RequestsPage'),
  });
  const newRequest = createRoute({
    getParentRoute: () => shell,
    path: '/requests/new',
    component: lazyRouteComponent(() => import('../features/requests/NewRequestPage.js'), 'NewRequestPage'),
  });
  const devices = createRoute({
    getParentRoute: () => shell,
    path: '/devices',
    component: lazyRouteComponent(() => import('../features/requests/DevicesPage.js'), 'DevicesPage'),
  });
  const device = createRoute({
    getParentRoute: () => shell,
    path: '/devices/$id',
    component: lazyRouteComponent(() => import('../features/requests/DevicePage.js'), 'DevicePage'),
  });
  return {
    repairPages: [repairs, roster, repair, scan, requests, newRequest, devices, device] as const,
    repairPaper: [repairs, roster, repair, requests, devices, device],
  };
}
