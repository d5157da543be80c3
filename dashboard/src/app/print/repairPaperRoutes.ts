import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** Papers of a repair that have no page on screen: letter, hand-over paper, labels. */
export function repairPaperRoutes(paper: AnyRoute): AnyRoute[] {
  return [
    createRoute({
      getParentRoute: () => paper,
      path: 'repair-letter/$code',
      component: lazyRouteComponent(() => import('../../features/repair-papers/ReportLetter.js'), 'ReportLetter'),
    }),
    createRoute({
      getParentRoute: () => paper,
      path: 'hand-over/$code',
      component: lazyRouteComponent(() => import('../../features/repair-papers/HandOverPaper.js'), 'HandOverPaper'),
    }),
    createRoute({
      getParentRoute: () => paper,
      path: 'device-labels',
      component: lazyRouteComponent(() => import('../../features/repair-papers/DeviceLabels.js'), 'DeviceLabels'),
    }),
  ];
}
